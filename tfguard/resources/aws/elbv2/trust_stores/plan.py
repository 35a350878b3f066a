"""Trust stores for mutual TLS, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_lb_trust_store",
        "trust store",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence("can no longer connect", whom="clients with a certificate of their own", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_lb_trust_store_revocation",
        "revocation list of a trust store",
        Layer.TLS,
        parent="trust_store_arn",
        consequence=Consequence("are let in again", whom="clients whose certificate was revoked", reach=Reach.LATER),
    ),
)
