"""Hetzner Cloud, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.others.records import record, within
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.dns import ZoneShape
from tfguard.resources.shapes.resource_type import ResourceType

_CERTIFICATE = Consequence(
    "get no valid certificate for its names", lasting="its id, which load balancers name", reach=Reach.ALL
)

RESOURCE_TYPES = (
    ResourceType("hcloud_certificate", "certificate", Layer.TLS, identity=("name",), consequence=_CERTIFICATE),
    ResourceType("hcloud_managed_certificate", "certificate", Layer.TLS, identity=("name",), consequence=_CERTIFICATE),
    ResourceType("hcloud_uploaded_certificate", "certificate", Layer.TLS, identity=("name",), consequence=_CERTIFICATE),
    ResourceType(
        "hcloud_firewall",
        "firewall",
        Layer.NETWORK,
        identity=("name",),
        consequence=Consequence("reach ports that it closed: without a firewall every port is open", reach=Reach.PART),
    ),
    ResourceType(
        "hcloud_firewall_attachment",
        "attachment of a firewall",
        Layer.NETWORK,
        identity=("firewall_id",),
        parent="firewall_id",
        consequence=Consequence("reach ports that it closed: without a firewall every port is open", reach=Reach.PART),
    ),
    ResourceType(
        "hcloud_floating_ip",
        "floating IP address",
        Layer.NETWORK,
        identity=("name",),
        endpoints=("ip_address",),
        consequence=Consequence(
            "can no longer connect: the address is given back",
            lasting="the address, which cannot be had again",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "hcloud_floating_ip_assignment",
        "assignment of a floating IP address",
        Layer.NETWORK,
        identity=("floating_ip_id",),
        parent="floating_ip_id",
        consequence=Consequence("can no longer connect: the address leads to no server", reach=Reach.ALL),
    ),
    ResourceType(
        "hcloud_primary_ip",
        "primary IP address",
        Layer.NETWORK,
        identity=("name",),
        endpoints=("ip_address",),
        consequence=Consequence(
            "can no longer connect: the address is given back",
            lasting="the address, which cannot be had again",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "hcloud_load_balancer",
        "load balancer",
        Layer.LOAD_BALANCER,
        identity=("name",),
        endpoints=("ipv4", "ipv6"),
        consequence=Consequence("can no longer connect", lasting="its addresses", reach=Reach.ALL),
    ),
    ResourceType(
        "hcloud_load_balancer_network",
        "network of a load balancer",
        Layer.LOAD_BALANCER,
        identity=("load_balancer_id", "network_id", "subnet_id"),
        parent="load_balancer_id",
        consequence=Consequence(
            "can no longer connect: it no longer reaches its servers",
            lasting="its private address, unless the configuration has it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "hcloud_load_balancer_service",
        "service of a load balancer",
        Layer.LOAD_BALANCER,
        identity=("load_balancer_id", "listen_port"),
        parent="load_balancer_id",
        consequence=Consequence("of its port can no longer connect", reach=Reach.ALL),
    ),
    ResourceType(
        "hcloud_load_balancer_target",
        "target of a load balancer",
        Layer.LOAD_BALANCER,
        identity=("load_balancer_id", "type", "server_id", "label_selector", "ip"),
        parent="load_balancer_id",
        consequence=Consequence("who were sent to it are sent to the other targets, or get an error", reach=Reach.PART),
    ),
    ResourceType(
        "hcloud_network",
        "network",
        Layer.NETWORK,
        identity=("name",),
        consequence=Consequence("can no longer reach each other by private addresses", whom="servers in it", reach=Reach.ALL),
    ),
    ResourceType(
        "hcloud_network_route",
        "route of a network",
        Layer.NETWORK,
        identity=("network_id", "destination"),
        parent="network_id",
        consequence=Consequence("can no longer reach the addresses that it routes", reach=Reach.PART),
    ),
    ResourceType(
        "hcloud_network_subnet",
        "subnet",
        Layer.NETWORK,
        identity=("network_id", "ip_range"),
        parent="network_id",
        consequence=Consequence("can no longer reach each other by private addresses", whom="servers in it", reach=Reach.ALL),
    ),
    ResourceType(
        "hcloud_placement_group",
        "placement group",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence("lose all its servers at once when their host fails: they may stand on one", reach=Reach.LATER),
    ),
    ResourceType(
        "hcloud_rdns",
        "reverse DNS entry",
        Layer.DNS,
        identity=("server_id", "primary_ip_id", "floating_ip_id", "load_balancer_id", "ip_address"),
        consequence=Consequence("is refused, since its name is another one", whom="mail from the address", reach=Reach.PART),
    ),
    ResourceType(
        "hcloud_server",
        "server",
        Layer.COMPUTE,
        identity=("name",),
        endpoints=("ipv4_address", "ipv6_address"),
        consequence=Consequence(
            "of what runs on it get no answer", lasting="its addresses, and what is on its disk", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "hcloud_server_network",
        "network of a server",
        Layer.NETWORK,
        identity=("server_id", "network_id", "subnet_id"),
        parent="server_id",
        consequence=Consequence("of the server's private address can no longer connect", reach=Reach.ALL),
    ),
    ResourceType(
        "hcloud_snapshot",
        "snapshot",
        Layer.DATA,
        consequence=Consequence(
            "finds no snapshot", whom="whoever has to restore the server", lasting="the snapshot", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "hcloud_ssh_key",
        "SSH key",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence("cannot log in to new servers", whom="whoever has the key", reach=Reach.LATER),
    ),
    ResourceType(
        "hcloud_storage_box",
        "storage box",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "get an error", whom="programs that use it", lasting="its data and its address", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "hcloud_storage_box_snapshot",
        "storage box snapshot",
        Layer.DATA,
        parent="storage_box_id",
        consequence=Consequence(
            "finds no snapshot", whom="whoever has to restore the files", lasting="the snapshot", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "hcloud_storage_box_subaccount",
        "account of a storage box",
        Layer.IDENTITY,
        parent="storage_box_id",
        consequence=Consequence("are refused", whom="programs that log in with it", lasting="its name", reach=Reach.PART),
    ),
    ResourceType(
        "hcloud_volume",
        "volume",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence("of what uses it get an error", lasting="its data", reach=Reach.ALL),
    ),
    ResourceType(
        "hcloud_volume_attachment",
        "attachment of a volume",
        Layer.DATA,
        identity=("volume_id",),
        parent="volume_id",
        consequence=Consequence("of what uses the volume get an error until it is attached again", reach=Reach.ALL),
    ),
    ResourceType(
        "hcloud_zone",
        "DNS zone",
        Layer.DNS,
        identity=("name",),
        zone=ZoneShape("id", "name"),
        consequence=Consequence(
            "can no longer resolve any name in it", lasting="the records that are not in the configuration", reach=Reach.ALL
        ),
    ),
    record(
        "hcloud_zone_rrset",
        within("name", "zone"),
        "zone",
        "records[].value",
        identity=("zone", "name", "type"),
        zone_type="hcloud_zone",
    ),
    record(
        "hcloud_zone_record",
        within("name", "zone"),
        "zone",
        "[value || `[]`][]",
        ttl="`null`",
        identity=("zone", "name", "type", "value"),
        zone_type="hcloud_zone",
    ),
)
