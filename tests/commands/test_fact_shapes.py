"""The shapes of facts are those that facts have: every example's facts are held against them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import pytest

from tfguard.commands.fact_shapes import SHAPES
from tfguard.commands.try_policies import try_policies
from tfguard.commands.vocabulary import Names
from tfguard.engine.expression import ExpressionError
from tfguard.engine.facts import Facts
from tfguard.engine.policy import Subject
from tfguard.engine.vocabulary import Shape
from tfguard.model import Surface


@cache
def known(subject: Subject) -> Mapping[str, Shape]:
    return Names().facts(subject, Surface.LIVE)


@pytest.mark.parametrize("subject", sorted(Subject))
def test_shapes_are_given_for_facts_that_there_are(subject: Subject) -> None:
    assert set(SHAPES.get(subject, {})) <= set(known(subject))
    assert known(subject)


@pytest.fixture(scope="module")
def computed() -> list[tuple[Subject, Facts]]:
    """The facts of every example of our policies."""
    made: list[tuple[Subject, Facts]] = []
    subjects = {frozenset(known(subject)): subject for subject in Subject}
    create = Facts.__init__

    def record(facts: Facts, providers: Mapping[str, Any], others: Facts | None = None) -> None:
        create(facts, providers, others)
        subject = subjects.get(frozenset(providers))
        if subject is not None:
            made.append((subject, facts))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Facts, "__init__", record)
        try_policies([])
    return made


@pytest.mark.parametrize("subject", sorted(set(Subject) - {Subject.WAIVER}))
def test_a_fact_holds_no_name_that_its_shape_does_not_have(subject: Subject, computed: list[tuple[Subject, Facts]]) -> None:
    facts = [made for about, made in computed if about is subject]
    assert facts
    odd = {path for made in facts for name, shape in known(subject).items() for path in beyond(value(made, name), shape, name)}
    assert odd == set()


def value(facts: Facts, name: str) -> Any:
    try:
        return facts.get(name)
    except (ExpressionError, AttributeError, TypeError):  # an example gives only what its own policy asks for
        return None


def members(found: Any) -> dict[str, Any] | None:
    """What is inside an object, which may be a set of facts of its own."""
    if isinstance(found, Facts):
        return {name: value(found, name) for name in found._providers}
    return found if isinstance(found, dict) else None


def beyond(found: Any, shape: Shape, path: str) -> Iterator[str]:
    """The paths in a value that its shape does not have."""
    inside = members(found)
    match shape:
        case dict():
            yield from (f"{path}.{name}" for name in (inside or {}).keys() - shape.keys())
            for name, inner in (inside or {}).items():
                yield from beyond(inner, shape.get(name), f"{path}.{name}")
        case ["list", inner]:
            for item in found if isinstance(found, list) else ():
                yield from beyond(item, inner, f"{path}[]")
        case ["map", inner]:
            for item in (inside or {}).values():
                yield from beyond(item, inner, f"{path}.*")
        case None | "string" | "path" | "type" if inside is not None or isinstance(found, list):
            yield path
