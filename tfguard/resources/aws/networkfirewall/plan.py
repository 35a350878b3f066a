"""AWS Network Firewall, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_networkfirewall_firewall",
        "firewall",
        Layer.NETWORK,
        consequence=Consequence(
            "lose the way through it: routes that lead to its endpoints have no target any more",
            lasting="its endpoints, which the route tables name",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_networkfirewall_firewall_transit_gateway_attachment_accepter",
        "accepted firewall attachment",
        Layer.NETWORK,
        identity=("transit_gateway_attachment_id",),
        parent="transit_gateway_attachment_id",
        consequence=Consequence(
            "has nowhere to go", whom="traffic that the transit gateway sends through the firewall", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_networkfirewall_logging_configuration",
        "logging of a firewall",
        Layer.NETWORK,
        identity=("firewall_arn",),
        parent="firewall_arn",
        consequence=Consequence(
            "finds no record of what the firewall let through", whom="whoever looks into an incident", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_networkfirewall_resource_policy",
        "resource policy of a firewall object",
        Layer.NETWORK,
        identity=("resource_arn",),
        parent="resource_arn",
        consequence=Consequence(
            "can no longer use it in new firewall policies", whom="accounts that share it", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_networkfirewall_rule_group",
        "firewall rule group",
        Layer.NETWORK,
        identity=("name", "type"),
        consequence=Consequence(
            "is no longer let through or stopped by its rules",
            whom="traffic through the firewalls that use it",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_networkfirewall_tls_inspection_configuration",
        "TLS inspection configuration",
        Layer.NETWORK,
        identity=("name",),
        consequence=Consequence(
            "is no longer looked into", whom="encrypted traffic through the firewalls that use it", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_networkfirewall_vpc_endpoint_association",
        "firewall endpoint",
        Layer.NETWORK,
        parent="firewall_arn",
        consequence=Consequence(
            "lose their way: the routes have no target any more",
            whom="subnets that route through it",
            lasting="its endpoint, which the route tables name",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_networkfirewall_firewall_policy",
        "firewall policy",
        Layer.NETWORK,
        identity=("name",),
        consequence=Consequence(
            "is no longer let through or stopped by its rules",
            whom="traffic through the firewalls that use it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_networkfirewall_container_association",
        "containers of a firewall",
        Layer.NETWORK,
        identity=("container_association_name",),
        consequence=Consequence(
            "is no longer let through or stopped by the rules that name them",
            whom="traffic of those containers",
            reach=Reach.PART,
        ),
    ),
)
