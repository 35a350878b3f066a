"""AWS Billing, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_billing_view",
        "billing view",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence(
            "no longer sees them",
            whom="whoever follows the costs through it",
            lasting="its ARN, which exports and budgets name",
            reach=Reach.LATER,
        ),
    ),
)
