"""Server certificates, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_iam_server_certificate",
        "server certificate",
        Layer.TLS,
        identity=("name",),
        certificate="`null`",
        consequence=Consequence("get no valid certificate for its names"),
    ),
)
