"""The resource types of a plan, by what the catalogue says of them."""

from __future__ import annotations

from collections.abc import Callable

from tfguard.inputs.plan.rows import Plan
from tfguard.resources.catalogue import resource_type
from tfguard.resources.shapes.resource_type import ResourceType


def types_with(plan: Plan, has: Callable[[ResourceType], object]) -> list[str]:
    """The types in the plan whose declaration has something."""
    return [name for name in plan.rows_by_type if has(resource_type(name))]
