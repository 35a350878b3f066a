"""IoT Core, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_cloudiot_registry",
        "device registry",
        Layer.DATA,
        consequence=Consequence("can no longer connect", whom="devices", lasting="its devices", reach=Reach.ALL),
    ),
    ResourceType(
        "google_cloudiot_device",
        "device",
        Layer.DATA,
        consequence=Consequence("can no longer connect", whom="the device", reach=Reach.PART),
    ),
    *iam_family("cloudiot_registry", "project", "region", "name", of=("google_cloudiot_registry",)),
)
