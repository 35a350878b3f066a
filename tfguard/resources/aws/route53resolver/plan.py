"""Amazon Route 53 Resolver, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
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
    ResourceType(
        "aws_route53_resolver_rule",
        "resolver rule",
        Layer.DNS,
        parent="resolver_endpoint_id",
        takes_over="rule_type == 'FORWARD' && domain_name",
        consequence=Consequence("can no longer be resolved", whom="names of the domain that it forwards"),
    ),
    ResourceType(
        "aws_route53_resolver_rule_association",
        "resolver rule association",
        Layer.DNS,
        parent="resolver_rule_id",
        identity=("resolver_rule_id", "vpc_id"),
        consequence=Consequence("can no longer resolve the names that the rule forwards", whom="the VPC"),
    ),
    ResourceType(
        "aws_route53_resolver_query_log_config",
        "resolver query log",
        Layer.DNS,
        identity=("name",),
        consequence=Consequence("finds no record of the queries", whom="whoever looks into an incident", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_route53_resolver_query_log_config_association",
        "resolver query log association",
        Layer.DNS,
        identity=("resolver_query_log_config_id", "resource_id"),
        consequence=Consequence(
            "finds no record of that VPC's queries", whom="whoever looks into an incident", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_route53_resolver_config",
        "resolver settings of a VPC",
        Layer.DNS,
        identity=("resource_id",),
        parent="resource_id",
        harmless="Its deletion only drops it from the state: the VPC keeps the setting.",
    ),
    ResourceType(
        "aws_route53_resolver_dnssec_config",
        "DNSSEC validation",
        Layer.DNS,
        identity=("resource_id",),
        parent="resource_id",
        consequence=Consequence("are no longer detected in that VPC", whom="forged answers", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_route53_resolver_firewall_config",
        "DNS Firewall settings of a VPC",
        Layer.DNS,
        identity=("resource_id",),
        parent="resource_id",
        consequence=Consequence(
            "are not resolved while DNS Firewall itself fails: it is closed then, by default",
            whom="names in the VPC",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_route53_resolver_firewall_domain_list",
        "domain list",
        Layer.DNS,
        identity=("name",),
        consequence=Consequence("are no longer blocked, or no longer allowed", whom="the domains on it", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_route53_resolver_firewall_rule",
        "DNS Firewall rule",
        Layer.DNS,
        identity=("firewall_rule_group_id", "firewall_domain_list_id", "q_type"),
        parent="firewall_rule_group_id",
        consequence=Consequence(
            "are no longer blocked, or no longer allowed", whom="the domains that it covers", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_route53_resolver_firewall_rule_group",
        "DNS Firewall rule group",
        Layer.DNS,
        identity=("name",),
        consequence=Consequence("resolve names again that it blocks", whom="the VPCs that use it", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_route53_resolver_firewall_rule_group_association",
        "DNS Firewall rule group of a VPC",
        Layer.DNS,
        identity=("firewall_rule_group_id", "vpc_id"),
        consequence=Consequence("resolves names again that the group blocks", whom="the VPC", reach=Reach.LATER),
    ),
)
