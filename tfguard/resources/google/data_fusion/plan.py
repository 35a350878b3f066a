"""Data Fusion, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_data_fusion_instance",
        "Data Fusion instance",
        Layer.DATA,
        identity=("project", "region", "zone", "name"),
        consequence=Consequence(
            "gets no new data: no pipeline runs",
            whom="whoever works with the data",
            lasting="its pipelines, and its address",
            reach=Reach.LATER,
        ),
    ),
    *iam_family("data_fusion_instance", "project", "region", "name", of=("google_data_fusion_instance",)),
)
