"""Zones and records, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.dns import RecordShape
from tfguard.resources.shapes.resource_type import ResourceType

_V4 = "[content || value || data[0].target || `[]`][]"
_V5 = "[content || data.target || `[]`][]"


def _record(name: str, full_name: str, values: str, overwrites: str, *endpoints: str) -> ResourceType:
    return ResourceType(
        name,
        "DNS record",
        Layer.DNS,
        identity=("zone_id", "name", "type"),
        parent="zone_id",
        endpoints=endpoints,
        points_at=values,
        consequence=Consequence("can no longer find it: the name does not exist"),
        record=RecordShape(
            name=full_name, type="type", zone="zone_id", ttl="ttl", values=values, overwrites=overwrites, short_names=True
        ),
    )


RESOURCE_TYPES = (
    ResourceType(
        "cloudflare_zone",
        "DNS zone",
        Layer.DNS,
        identity=("zone", "name"),
        consequence=Consequence("can no longer resolve any name in it", lasting="its name servers"),
    ),
    _record("cloudflare_record", "hostname || name", _V4, "allow_overwrite", "hostname"),
    _record("cloudflare_dns_record", "name", _V5, "`false`"),
    ResourceType("cloudflare_zone_dnssec", "DNSSEC signing", Layer.DNS, parent="zone_id"),
)
