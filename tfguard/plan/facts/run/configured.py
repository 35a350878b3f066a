"""The fact `configured`: the attributes that a resource's own block sets."""

from __future__ import annotations

from tfguard.inputs.plan.rows import Plan
from tfguard.model import Change


def configured(plan: Plan, change: Change) -> list[str] | None:
    """The top-level attributes and blocks that the configuration sets; null where the plan does not have the block.

    A `dynamic` block is not among them: the plan's configuration leaves it out.
    """
    config = plan.configuration.resource(change)
    return None if config is None else sorted(config.expressions)
