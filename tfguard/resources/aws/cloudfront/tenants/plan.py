"""CloudFront distributions for many tenants, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_cloudfront_anycast_ip_list",
        "list of anycast addresses",
        Layer.NETWORK,
        identity=("name",),
        consequence=Consequence(
            "can no longer connect", whom="whoever only knows those addresses", lasting="the addresses", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_cloudfront_connection_function",
        "connection function",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "are let in or turned away without it", whom="TLS connections that it judges", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_cloudfront_connection_group",
        "connection group",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence(
            "can no longer connect",
            whom="users of the tenants in it",
            lasting="its routing address, which their DNS records name",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_cloudfront_distribution_tenant",
        "tenant of a distribution",
        Layer.LOAD_BALANCER,
        identity=("name",),
        parent="distribution_id",
        consequence=Consequence("can no longer open its site", whom="users of the tenant's domains", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_cloudfront_multitenant_distribution",
        "distribution for tenants",
        Layer.LOAD_BALANCER,
        consequence=Consequence(
            "can no longer open their sites", whom="users of all its tenants", lasting="its tenants", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_cloudfront_trust_store",
        "trust store",
        Layer.TLS,
        identity=("name",),
        consequence=Consequence("can no longer connect", whom="clients with a certificate of their own", reach=Reach.ALL),
    ),
)
