"""Assured Workloads, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_assured_workloads_workload",
        "Assured Workloads folder",
        Layer.RUN,
        consequence=Consequence(
            "no longer knows that the data stays where it must: nothing demands it",
            whom="whoever answers to regulators",
            lasting="its folder, which projects are in",
            reach=Reach.LATER,
        ),
    ),
)
