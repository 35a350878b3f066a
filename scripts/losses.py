"""Lists the resource types of which nobody has said what their loss means.

    python scripts/losses.py          # of every provider
    python scripts/losses.py aws      # of those whose types begin with aws_

A type has an answer when its declaration has one (a consequence, "harmless", or that it is made to be replaced), or when a
policy names it and looks at what is deleted, and one at what is replaced.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from functools import cache

from tfguard.engine.load import load_policies
from tfguard.engine.policy import Subject
from tfguard.engine.selection import Selection
from tfguard.model import Action, Surface
from tfguard.plan.facts.run.unknown_losses import names_losses
from tfguard.resources import capabilities, catalogue
from tfguard.resources.catalogue import is_arm_type, resource_type
from tfguard.resources.schema import provider


class Answer(StrEnum):
    """Who says what the loss of a type means."""

    POLICY = "policies of its own"
    CATALOGUE = "its consequence"
    HARMLESS = "harmless"
    UNKNOWN = "unknown"


def answer(type_: str) -> Answer:
    """Who says what the loss of this type means."""
    declared = resource_type(type_)
    if declared.reach:
        return Answer.CATALOGUE
    if _looked_at(type_, Action.DELETE) and _looked_at(type_, Action.REPLACE):
        return Answer.POLICY
    if declared.consequence:
        return Answer.CATALOGUE
    return Answer.HARMLESS if declared.loss_is_known else Answer.UNKNOWN


def prefix_of(type_: str) -> str:
    """How the types of a provider begin; the kinds of Kubernetes and of Azure's API are told apart by themselves."""
    if "/" in type_:
        return "azapi" if is_arm_type(type_) else "kubernetes"
    return type_.partition("_")[0]


def types_of(prefix: str) -> Iterator[str]:
    """Every type of a provider, by how its types begin, that its schema or the catalogue names."""
    named = {*provider.resource_types(), *catalogue.resource_types()}
    return (type_ for type_ in sorted(named) if prefix_of(type_) == prefix)


def prefixes() -> list[str]:
    """How the types of each provider begin."""
    return sorted({prefix_of(type_) for type_ in (*provider.resource_types(), *catalogue.resource_types())})


def counts(prefix: str) -> Counter[Answer]:
    """How many types of a provider have which answer."""
    return Counter(map(answer, types_of(prefix)))


def _looked_at(type_: str, action: Action) -> bool:
    """Whether a policy that names the type looks at such changes of it."""
    return any(not policy.match.actions or action in policy.match.actions for policy in _selection().of(Subject.CHANGE, type_))


@cache
def _selection() -> Selection:
    plan = (policy for policy in load_policies() if policy.surface is Surface.PLAN)
    return Selection(filter(names_losses, plan), capabilities)


def main(argv: list[str]) -> int:
    """Print the types without an answer; 1 where there is one."""
    unknown = [type_ for prefix in argv or prefixes() for type_ in types_of(prefix) if answer(type_) is Answer.UNKNOWN]
    print("\n".join(unknown))
    return 1 if unknown else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
