"""external-dns, for plans. A custom API's kind is a type of its own, `group/Kind`."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "externaldns.k8s.io/DNSEndpoint",
        "DNS endpoint",
        Layer.DNS,
        consequence=Consequence("can no longer resolve the names that it publishes", reach=Reach.PART),
    ),
)
