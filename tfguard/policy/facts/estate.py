"""Facts about the plan as a whole."""

from __future__ import annotations

from typing import Any

from tfguard.kinds import kind_of
from tfguard.model import Value
from tfguard.sources.plan_json import Plan, action_of, decode

_CREATE = ["create"]


def share(plan: Plan) -> dict[str, Any]:
    """How much of what exists this plan destroys: `destroyed` of `existing`, in `percent`.

    Types that exist to be replaced, and deposed objects, do not count.
    """
    existing = sum(
        1
        for row in plan.rows
        if row.mode == "managed" and not row.deposed and row.change.actions != _CREATE and not kind_of(row.type).disposable
    )
    destroyed = [
        change for change in plan.changes if change.destroys and not change.deposed and not kind_of(change.type).disposable
    ]
    return {
        "existing": existing,
        "destroyed": len(destroyed),
        "percent": round(100 * len(destroyed) / existing) if existing else 0,
        "addresses": [change.address for change in destroyed],
    }


def forgotten(plan: Plan) -> list[str]:
    """The addresses that Terraform stops managing without destroying them."""
    return [change.address for change in plan.changes if str(change.action) == "forget"]


def failed_checks(plan: Plan) -> list[str]:
    """The addresses of `check` blocks, conditions and tests that fail or cannot be decided."""
    checks = decode(plan.document.checks) or []
    return [_check_name(check) for check in checks if isinstance(check, dict) and check.get("status") in ("fail", "error")]


def _check_name(check: dict[str, Any]) -> str:
    address = check.get("address") or {}
    return str(address.get("to_display") or address.get("name") or "check")


def invoked_actions(plan: Plan) -> list[str]:
    """The addresses of provider actions that the apply will run; plans list them since Terraform 1.14."""
    invoked = [*(decode(plan.document.action_invocations) or []), *(decode(plan.document.deferred_action_invocations) or [])]
    return sorted({_action_name(item) for item in invoked if isinstance(item, dict)})


def _action_name(item: dict[str, Any]) -> str:
    inner = item.get("action_invocation")
    return str((inner if isinstance(inner, dict) else item).get("address", "action"))


def deferred(plan: Plan) -> list[str]:
    """The addresses whose changes wait for a later run."""
    rows = decode(plan.document.deferred_changes) or []
    return [str((row.get("resource_change") or {}).get("address", "resource")) for row in rows if isinstance(row, dict)]


def incomplete(plan: Plan) -> Value:
    """Whether the plan says of itself that it is not the whole of what there is to do: null where it does not say."""
    complete = plan.document.complete
    return None if complete is None else not complete


def has_changes(plan: Plan) -> bool:
    """Whether any row does something, or is not understood."""
    return bool(plan.changes) or any(action_of(row.change.actions) is None for row in plan.rows)
