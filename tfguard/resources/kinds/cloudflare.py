"""Cloudflare: zones and records. Each value of a name is a record of its own there."""

from tfguard.resources.shapes.resource_type import HealthShape, RecordShape, ResourceType

_V4 = "[content || value || data[0].target || `[]`][]"
_V5 = "[content || data.target || `[]`][]"


def _record(name: str, full_name: str, values: str, overwrites: str, endpoints: tuple[str, ...] = ()) -> ResourceType:
    return ResourceType(
        name,
        "DNS record",
        identity=("zone_id", "name", "type"),
        parent="zone_id",
        endpoints=endpoints,
        points_at=values,
        record=RecordShape(name=full_name, type="type", zone="zone_id", ttl="ttl", values=values, overwrites=overwrites),
    )


RESOURCE_TYPES = (
    ResourceType("cloudflare_zone", "DNS zone", identity=("zone", "name")),
    _record("cloudflare_record", "hostname || name", _V4, "allow_overwrite", ("hostname",)),
    _record("cloudflare_dns_record", "name", _V5, "`false`"),
    ResourceType("cloudflare_zone_dnssec", "DNSSEC signing", parent="zone_id"),
    ResourceType("cloudflare_certificate_pack", "certificate"),
    ResourceType("cloudflare_custom_ssl", "certificate"),
    ResourceType("cloudflare_origin_ca_certificate", "origin certificate"),
    # Load balancing.
    ResourceType("cloudflare_load_balancer", "load balancer", identity=("zone_id", "name"), parent="zone_id"),
    ResourceType("cloudflare_load_balancer_pool", "load balancer pool", points_at="origins[].address"),
    ResourceType(
        "cloudflare_load_balancer_monitor",
        "health monitor",
        health=HealthShape("interval", "retries", "type", "path", "port", "expected_codes"),
    ),
)
