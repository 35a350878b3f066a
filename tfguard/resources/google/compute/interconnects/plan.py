"""Interconnects, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_compute_interconnect",
        "interconnect",
        Layer.NETWORK,
        identity=("project", "location", "name"),
        consequence=Consequence(
            "can no longer connect: the line to the data center is given up",
            whom="users on the other side",
            lasting="its port, which has to be ordered and cabled again",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_compute_interconnect_group",
        "interconnect group",
        Layer.NETWORK,
        identity=("project", "name"),
        consequence=Consequence(
            "is no longer told that one of them alone carries everything", whom="whoever plans the lines", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_compute_interconnect_attachment_group",
        "interconnect attachment group",
        Layer.NETWORK,
        identity=("project", "name"),
        consequence=Consequence(
            "is no longer told that one of them alone carries everything", whom="whoever plans the lines", reach=Reach.LATER
        ),
    ),
)
