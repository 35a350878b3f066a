"""AWS Cost Explorer, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_COSTS_UNSEEN = Consequence("is not told when the costs run away", whom="whoever pays", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "aws_ce_anomaly_monitor",
        "cost anomaly monitor",
        Layer.MONITORING,
        identity=("name",),
        consequence=_COSTS_UNSEEN,
    ),
    ResourceType(
        "aws_ce_anomaly_subscription",
        "cost anomaly subscription",
        Layer.MONITORING,
        identity=("account_id", "name"),
        consequence=_COSTS_UNSEEN,
    ),
    ResourceType(
        "aws_ce_cost_allocation_tag",
        "cost allocation tag",
        Layer.RUN,
        identity=("tag_key",),
        consequence=Consequence("no longer sees them by this tag", whom="whoever follows the costs", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_ce_cost_category",
        "cost category",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence("no longer sees them by this category", whom="whoever follows the costs", reach=Reach.LATER),
    ),
)
