"""The drift that Terraform's own refresh found: `resource_drift` of a plan, of any provider."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from tfguard.comparison.differences import differences
from tfguard.comparison.structure import parts
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Action, Change
from tfguard.model.drift import AttributeDrift, Drift, DriftKind
from tfguard.model.values import format_path
from tfguard.redaction.plan import Secrets


def plan_drifts(plan: Plan, drifted: Sequence[Mapping[str, Any]]) -> tuple[Drift, ...]:
    """What was edited or deleted outside Terraform, without secrets. `drifted` are the addresses and paths that count."""
    secrets = Secrets(plan)
    wanted = {item["address"]: {path.split(".")[0].split("[")[0] for path in item["paths"]} for item in drifted}
    return tuple(_drift(change, wanted[change.address], secrets, plan) for change in plan.drift if change.address in wanted)


def _drift(change: Change, attributes: set[str], secrets: Secrets, plan: Plan) -> Drift:
    before, after = secrets.in_change(change)
    deleted = change.action is Action.DELETE
    return Drift(
        type=change.type,
        id=str((before or {}).get("id") or ""),
        kind=DriftKind.DELETED if deleted else DriftKind.CHANGED,
        address=secrets.in_address(change.address),
        state_file=plan.name,
        attributes=() if deleted else tuple(_attributes(before, after, attributes)),
        values=before or {},
    )


def _attributes(before: dict[str, object], after: dict[str, object], names: set[str]) -> Iterator[AttributeDrift]:
    for name in sorted(names):
        leaves = differences(before.get(name), after.get(name), path=(name,))
        found = [AttributeDrift(format_path(part.path), part.left, part.right) for leaf in leaves for part in parts(leaf)]
        yield from found or (AttributeDrift(name, before.get(name), after.get(name)),)
