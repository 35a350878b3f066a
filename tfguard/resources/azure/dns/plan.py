"""Azure DNS, public and private, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.dns import RecordShape
from tfguard.resources.shapes.resource_type import ResourceType

_VALUES = {
    "a": "[records || `[]`, target_resource_id || `[]`][]",
    "aaaa": "[records || `[]`, target_resource_id || `[]`][]",
    "caa": "record[].value",
    "cname": "[record || `[]`, target_resource_id || `[]`][]",
    "mx": "record[].exchange",
    "ns": "records",
    "ptr": "records",
    "srv": "record[].target",
    "txt": "record[].value",
}
"""Where a record of each type keeps its values; the type is a part of the resource type's name."""


def _records(prefix: str, zone_type: str, without: tuple[str, ...] = ()) -> tuple[ResourceType, ...]:
    return tuple(
        ResourceType(
            f"{prefix}_{type_}_record",
            "DNS record",
            Layer.DNS,
            identity=("resource_group_name", "zone_name", "name"),
            parent="zone_name",
            parent_types=(zone_type,),
            endpoints=("fqdn",),
            points_at=values,
            consequence=_meaning(prefix, type_),
            harmless="Without it every certificate authority may issue: nobody is refused." if type_ == "caa" else None,
            record=RecordShape(name="fqdn || name", type=f"'{type_.upper()}'", zone="zone_name", ttl="ttl", values=values),
        )
        for type_, values in _VALUES.items()
        if type_ not in without
    )


def _meaning(prefix: str, type_: str) -> Consequence:
    if type_ == "caa":
        return Consequence("may issue certificates for the name", whom="every certificate authority")
    if type_ == "txt" and "private" in prefix:  # no mail is checked against it, and no certificate issued
        return Consequence("find nothing", whom="hosts that read the text", reach=Reach.LATER)
    return Consequence("can no longer find it: the name does not exist")


RESOURCE_TYPES = (
    ResourceType(
        "azurerm_dns_zone",
        "DNS zone",
        Layer.DNS,
        identity=("resource_group_name", "name"),
        consequence=Consequence("can no longer resolve any name in it", lasting="its name servers"),
    ),
    ResourceType(
        "azurerm_private_dns_zone",
        "private DNS zone",
        Layer.DNS,
        identity=("resource_group_name", "name"),
        takes_over="name",
        consequence=Consequence("can no longer resolve any name in it", whom="hosts in the networks that use it"),
    ),
    *_records("azurerm_dns", "azurerm_dns_zone"),
    *_records("azurerm_private_dns", "azurerm_private_dns_zone", without=("caa", "ns")),
    ResourceType(
        "azurerm_private_dns_zone_virtual_network_link",
        "private zone link",
        Layer.DNS,
        identity=("resource_group_name", "private_dns_zone_name", "virtual_network_id"),
        parent="private_dns_zone_name",
        parent_types=("azurerm_private_dns_zone",),
    ),
    ResourceType(
        "azurerm_private_dns_resolver",
        "DNS resolver",
        Layer.DNS,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "can no longer resolve names through it",
            whom="hosts in the network",
            lasting="its addresses, which others ask",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "azurerm_private_dns_resolver_dns_forwarding_ruleset",
        "DNS forwarding ruleset",
        Layer.DNS,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "can no longer resolve the names that it forwards",
            whom="hosts in the networks that use it",
            lasting="its links to networks",
            reach=Reach.ALL,
        ),
    ),
)
