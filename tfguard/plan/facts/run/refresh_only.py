"""The fact `refresh_only`: whether a plan only takes over what the refresh found."""

from __future__ import annotations

from tfguard.inputs.plan.rows import Plan


def refresh_only(plan: Plan) -> bool:
    """Whether the plan only takes over what the refresh found: it has no rows at all, and something drifted."""
    return plan.document.resource_changes is None and bool(plan.document.resource_drift)
