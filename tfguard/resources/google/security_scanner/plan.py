"""Web Security Scanner, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_security_scanner_scan_config",
        "security scan",
        Layer.MONITORING,
        consequence=Consequence("no longer hears of its weak points", whom="whoever keeps the site safe", reach=Reach.LATER),
    ),
)
