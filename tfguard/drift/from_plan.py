"""The drift that Terraform's own refresh found: `resource_drift` of a plan, of any provider."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from msgspec.structs import replace

from tfguard.comparison.differences import differences
from tfguard.comparison.structure import parts
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Action, Change, Scope
from tfguard.model.drift import AttributeDrift, Drift, DriftKind
from tfguard.model.values import format_path
from tfguard.redaction.plan import PlanTexts, Secrets
from tfguard.resources.scope import told_scope


def plan_drifts(
    plan: Plan, drifted: Sequence[Mapping[str, Any]], lineage: str | None, known: PlanTexts | None = None
) -> tuple[Drift, ...]:
    """What was edited or deleted outside Terraform, without secrets. `drifted` are the addresses and paths that count.

    The plan stands for the state that it was made from; `lineage` is that one's, where it is known.
    `known` are the secrets of the plans that it was given with.
    """
    secrets = Secrets(plan, known)
    state = Scope(plan.name, lineage)
    wanted = {item["address"]: {path.split(".")[0].split("[")[0] for path in item["paths"]} for item in drifted}
    return tuple(_drift(change, wanted[change.address], secrets, state) for change in plan.drift if change.address in wanted)


def _drift(change: Change, attributes: set[str], secrets: Secrets, state: Scope) -> Drift:
    before, after = secrets.in_change(change)
    told = told_scope(change.type, before or {})
    deleted = change.action is Action.DELETE
    return Drift(
        type=change.type,
        id=str((before or {}).get("id") or ""),
        kind=DriftKind.DELETED if deleted else DriftKind.CHANGED,
        address=secrets.in_address(change.address),
        scope=replace(state, account=told.account, region=told.region),
        attributes=() if deleted else tuple(_attributes(before, after, attributes)),
        values=before or {},
    )


def _attributes(before: dict[str, object], after: dict[str, object], names: set[str]) -> Iterator[AttributeDrift]:
    for name in sorted(names):
        leaves = differences(before.get(name), after.get(name), path=(name,))
        found = [AttributeDrift(format_path(part.path), part.left, part.right) for leaf in leaves for part in parts(leaf)]
        yield from found or (AttributeDrift(name, before.get(name), after.get(name)),)
