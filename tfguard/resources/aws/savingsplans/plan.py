"""AWS Savings Plans, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_savingsplans_savings_plan",
        "savings plan",
        Layer.RUN,
        consequence=Consequence("keeps paying for it, or pays more once it is returned", whom="the account", reach=Reach.LATER),
    ),
)
