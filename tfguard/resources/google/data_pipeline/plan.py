"""Data pipelines, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_data_pipeline_pipeline",
        "data pipeline",
        Layer.DATA,
        identity=("project", "region", "name"),
        consequence=Consequence("gets no new data", whom="whoever works with the data", reach=Reach.LATER),
    ),
)
