"""Amazon Managed Workflows for Apache Airflow, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_mwaa_environment",
        "Airflow environment",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence(
            "stop: no data is loaded and no report is made",
            whom="the workflows that it runs",
            lasting="its history, its connections and its variables",
            reach=Reach.LATER,
        ),
    ),
)
