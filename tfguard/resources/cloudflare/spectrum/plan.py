"""Spectrum, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "cloudflare_spectrum_application",
        "Spectrum application",
        Layer.LOAD_BALANCER,
        parent="zone_id",
        consequence=Consequence(
            "can no longer connect: its name and port no longer answer", lasting="its addresses", reach=Reach.ALL
        ),
    ),
)
