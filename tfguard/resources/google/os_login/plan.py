"""OS Login, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_os_login_ssh_public_key",
        "ssh key",
        Layer.IDENTITY,
        identity=("user", "key"),
        consequence=Consequence("is refused", whom="whoever logs in to machines with this key", reach=Reach.PART),
    ),
)
