"""Amazon Route 53."""

from tfguard.resources.shapes.resource_type import RecordShape, ResourceType

_VALUES = "[records || `[]`, alias[].name || `[]`][]"

RESOURCE_TYPES = (
    ResourceType("aws_route53_zone", "hosted zone", identity=("name",)),
    ResourceType(
        "aws_route53_record",
        "DNS record",
        identity=("zone_id", "name", "type", "set_identifier"),
        parent="zone_id",
        endpoints=("fqdn",),
        points_at=_VALUES,
        record=RecordShape(
            name="fqdn || name",
            type="type",
            zone="zone_id",
            ttl="ttl",
            values=_VALUES,
            set_identifier="set_identifier",
            weight="weighted_routing_policy[0].weight",
            overwrites="allow_overwrite",
        ),
    ),
    ResourceType("aws_route53_zone_association", "private zone association", identity=("zone_id", "vpc_id"), parent="zone_id"),
    ResourceType("aws_route53_health_check", "health check"),
    ResourceType("aws_route53_hosted_zone_dnssec", "DNSSEC signing", parent="hosted_zone_id"),
    ResourceType("aws_route53_key_signing_key", "key-signing key", parent="hosted_zone_id"),
    ResourceType("aws_route53_delegation_set", "delegation set"),
    ResourceType("aws_route53_resolver_endpoint", "resolver endpoint"),
    ResourceType("aws_route53_resolver_rule", "resolver rule", parent="resolver_endpoint_id"),
    ResourceType("aws_route53_resolver_rule_association", "resolver rule association", parent="resolver_rule_id"),
    ResourceType("aws_route53domains_domain", "domain registration", identity=("domain_name",)),
    ResourceType("aws_route53domains_registered_domain", "domain registration", identity=("domain_name",)),
    ResourceType("aws_service_discovery_private_dns_namespace", "private DNS namespace", identity=("name", "vpc")),
    ResourceType("aws_service_discovery_public_dns_namespace", "DNS namespace", identity=("name",)),
    ResourceType(
        "aws_service_discovery_service", "discovered service", identity=("namespace_id", "name"), parent="namespace_id"
    ),
)
