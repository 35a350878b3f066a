"""Contour, for plans. A custom API's kind is a type of its own, `group/Kind`."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "projectcontour.io/HTTPProxy",
        "HTTPProxy",
        Layer.LOAD_BALANCER,
        consequence=Consequence("get 404 from the hosts and paths that it routes", reach=Reach.PART),
    ),
    ResourceType(
        "projectcontour.io/TLSCertificateDelegation",
        "certificate delegation",
        Layer.TLS,
        consequence=Consequence("get a certificate error where a proxy uses a certificate of this namespace", reach=Reach.PART),
    ),
)
