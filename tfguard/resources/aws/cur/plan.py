"""AWS Cost and Usage Reports, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_cur_report_definition",
        "cost and usage report",
        Layer.RUN,
        identity=("report_name",),
        consequence=Consequence("gets no new reports", whom="whoever follows the costs", reach=Reach.LATER),
    ),
)
