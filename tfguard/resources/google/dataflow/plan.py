"""Dataflow, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_dataflow_job",
        "Dataflow job",
        Layer.DATA,
        consequence=Consequence(
            "gets no new data: the stream stops",
            whom="whoever works with the data",
            lasting="what was in flight, where it is cancelled",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_dataflow_flex_template_job",
        "Dataflow job",
        Layer.DATA,
        consequence=Consequence(
            "gets no new data: the stream stops",
            whom="whoever works with the data",
            lasting="what was in flight, where it is cancelled",
            reach=Reach.ALL,
        ),
    ),
)
