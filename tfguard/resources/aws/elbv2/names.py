"""Types that the provider has under two names: aws_lb… and aws_alb…."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType


def twice(suffix: str, noun: str, parent: str | None = None, identity: tuple[str, ...] = ()) -> tuple[ResourceType, ...]:
    """The provider has every type of this service under two names: aws_lb… and aws_alb…."""
    return tuple(
        ResourceType(f"{prefix}{suffix}", noun, Layer.LOAD_BALANCER, parent=parent, identity=identity)
        for prefix in ("aws_lb", "aws_alb")
    )
