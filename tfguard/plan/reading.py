"""Plans as they are judged: what stands for an object of another kind is read as that object."""

from __future__ import annotations

from tfguard.inputs.plan.rows import Plan, parse_plans
from tfguard.inputs.plan.source import Buffer
from tfguard.plan.arm_objects import typed_arm_objects
from tfguard.plan.manifests import typed_manifests


def read_plans(data: Buffer, name: str) -> list[Plan]:
    """Every plan in an input, its manifests and Azure API objects as what they describe.

    Raises:
        InputError: there is none, or one of them cannot be read or told apart.

    """
    return [typed_arm_objects(typed_manifests(plan)) for plan in parse_plans(data, name)]
