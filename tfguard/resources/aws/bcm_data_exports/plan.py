"""AWS Billing and Cost Management Data Exports, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_bcmdataexports_export",
        "billing export",
        Layer.RUN,
        consequence=Consequence("gets no new data", whom="whoever follows the costs", reach=Reach.LATER),
    ),
)
