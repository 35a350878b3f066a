"""The fact `unknown_losses`: what goes away, of types of which nobody has said what that means."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from tfguard.engine.policy import Policy, Subject
from tfguard.engine.selection import Selection
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Action, Change, Layer
from tfguard.resources import capabilities
from tfguard.resources.catalogue import resource_type


def unknown_losses(plan: Plan, policies: Iterable[Policy]) -> list[dict[str, Any]]:
    """What is deleted or replaced, of each type that neither the catalogue nor a policy knows: {type, addresses}."""
    lost: dict[str, list[Change]] = {}
    for change in plan.changes:
        if change.destroys and not change.deposed and not resource_type(change.type).loss_is_known:
            lost.setdefault(change.type, []).append(change)
    if not lost:
        return []
    selection = Selection(filter(names_losses, policies), capabilities)
    untold = ((type_, _untold(selection.of(Subject.CHANGE, type_), changes)) for type_, changes in sorted(lost.items()))
    return [{"type": type_, "addresses": addresses} for type_, addresses in untold if addresses]


def names_losses(policy: Policy) -> bool:
    """Whether a policy names types, and looks at what is deleted or replaced; those of the run look at how that came about."""
    actions = policy.match.actions
    return (
        bool(policy.match.types)
        and policy.layer is not Layer.RUN
        and (not actions or Action.DELETE in actions or Action.REPLACE in actions)
    )


def _untold(policies: Sequence[Policy], changes: Iterable[Change]) -> list[str]:
    """The addresses of the changes that none of the policies of their type looks at."""
    return [change.address for change in changes if not any(policy.match.takes(change) for policy in policies)]
