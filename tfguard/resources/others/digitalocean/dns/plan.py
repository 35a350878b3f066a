"""DigitalOcean's DNS, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.others.records import record, within
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "digitalocean_domain",
        "DNS zone",
        Layer.DNS,
        identity=("name",),
        consequence=Consequence(
            "can no longer resolve any name in it", lasting="the records that are not in the configuration", reach=Reach.ALL
        ),
    ),
    record(
        "digitalocean_record",
        within("name", "domain"),
        "domain",
        "value",
        identity=("domain", "name", "type"),
        zone_type="digitalocean_domain",
    ),
)
