"""Amazon Route 53 Resolver, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_route53_resolver_endpoint",
        "resolver endpoint",
        Layer.DNS,
        consequence=Consequence(
            "can no longer be resolved",
            whom="names that cross the edge of the network",
            lasting="its addresses, where it does not name them",
        ),
    ),
    ResourceType("aws_route53_resolver_rule", "resolver rule", Layer.DNS, parent="resolver_endpoint_id"),
    ResourceType("aws_route53_resolver_rule_association", "resolver rule association", Layer.DNS, parent="resolver_rule_id"),
    ResourceType("aws_route53_resolver_query_log_config", "resolver query log", Layer.DNS),
    ResourceType("aws_route53_resolver_query_log_config_association", "resolver query log association", Layer.DNS),
)
