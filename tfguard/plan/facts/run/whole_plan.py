"""Facts about the plan as a whole."""

from __future__ import annotations

from typing import Any, Final

from tfguard.inputs.plan.rows import Plan
from tfguard.inputs.plan.shape import NOTHING, Check
from tfguard.model import Value

_FIRST_FORMAT: Final = "0.1"
"""The plan format up to Terraform 0.15.3."""
_NOT_IN_FIRST_FORMAT: Final = ("edits made outside Terraform", "why an object is replaced")


def forgotten(plan: Plan) -> list[str]:
    """The addresses that Terraform stops managing without destroying them."""
    return [change.address for change in plan.changes if change.forgets]


def failed_checks(plan: Plan) -> list[dict[str, Any]]:
    """The `check` blocks, conditions and tests that fail or cannot be decided: {address, status, problems}."""
    failed = (check for check in plan.document.checks or () if check.status in ("fail", "error"))
    return [{"address": _check_name(check), "status": check.status, "problems": _problems(check)} for check in failed]


def _check_name(check: Check) -> str:
    address = check.address
    return (address and (address.to_display or address.name)) or "check"


def _problems(check: Check) -> list[str]:
    found = (problem.message for instance in check.instances or () for problem in instance.problems or ())
    return [message for message in dict.fromkeys(found) if message]


def invoked_actions(plan: Plan) -> list[str]:
    """The addresses of provider actions that the apply will run; plans list them since Terraform 1.14."""
    deferred = (item.action_invocation for item in plan.document.deferred_action_invocations or ())
    invoked = (*(plan.document.action_invocations or ()), *(item for item in deferred if item))
    return sorted({item.address or "action" for item in invoked})


def deferred(plan: Plan) -> list[str]:
    """The addresses whose changes wait for a later run."""
    rows = (item.resource_change for item in plan.document.deferred_changes or ())
    return [(row and row.address) or "resource" for row in rows]


def incomplete(plan: Plan) -> Value:
    """Whether the plan says of itself that it is not the whole of what there is to do: null where it does not say."""
    complete = plan.document.complete
    return None if complete is None else not complete


def not_shown(plan: Plan) -> list[str]:
    """What a plan of its version of Terraform cannot show: what a guard would look at, and finds nowhere."""
    if plan.document.format_version != _FIRST_FORMAT:
        return []
    marked = any(row.change.after_sensitive != NOTHING for row in plan.rows)
    return [*_NOT_IN_FIRST_FORMAT, *([] if marked else ["which values are secrets"])]


def has_changes(plan: Plan) -> bool:
    """Whether any row does something, or is not understood."""
    return bool(plan.changes) or any(row.action is None for row in plan.rows)
