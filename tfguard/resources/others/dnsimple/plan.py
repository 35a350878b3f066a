"""DNSimple, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.others.records import record, within
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "dnsimple_contact",
        "contact",
        Layer.DNS,
        consequence=Consequence("has no holder to name when a domain is registered", whom="the registry", reach=Reach.LATER),
    ),
    ResourceType(
        "dnsimple_domain",
        "domain",
        Layer.DNS,
        identity=("name",),
        consequence=Consequence(
            "can no longer resolve any name in it", lasting="the records that are not in the configuration", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "dnsimple_domain_delegation",
        "delegation",
        Layer.DNS,
        identity=("domain",),
        harmless="It is only dropped from the state: the domain keeps its name servers.",
    ),
    ResourceType(
        "dnsimple_ds_record",
        "DS record",
        Layer.DNS,
        identity=("domain", "keytag"),
        parent="domain",
        consequence=Consequence(
            "are no longer protected from forged answers: the zone's signatures are not checked", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "dnsimple_email_forward",
        "email forward",
        Layer.DNS,
        identity=("domain", "alias_name"),
        parent="domain",
        consequence=Consequence("gets the mail back", whom="whoever writes to the address", reach=Reach.PART),
    ),
    ResourceType(
        "dnsimple_lets_encrypt_certificate",
        "certificate",
        Layer.TLS,
        identity=("domain_id", "name"),
        parent="domain_id",
        certificate="[name]",
        consequence=Consequence("get no valid certificate once the present one expires", reach=Reach.LATER),
    ),
    ResourceType(
        "dnsimple_registered_domain",
        "domain registration",
        Layer.DNS,
        identity=("name",),
        consequence=Consequence("lose the domain once it expires: nobody renews it here any more", reach=Reach.LATER),
    ),
    ResourceType(
        "dnsimple_zone",
        "DNS zone",
        Layer.DNS,
        identity=("name",),
        harmless="It is only dropped from the state: the zone belongs to its domain.",
    ),
    record(
        "dnsimple_zone_record",
        f"qualified_name || {within('name', 'zone_name')}",
        "zone_name",
        "value",
        identity=("zone_name", "name", "type"),
        zone_type="dnsimple_zone",
    ),
)
