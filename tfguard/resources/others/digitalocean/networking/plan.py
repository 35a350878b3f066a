"""DigitalOcean's networks, addresses and load balancers, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_ADDRESS = Consequence(
    "can no longer connect: the address is given back", lasting="the address, which cannot be had again", reach=Reach.ALL
)
_ASSIGNED = Consequence("can no longer connect: the address leads to no droplet", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "digitalocean_loadbalancer",
        "load balancer",
        Layer.LOAD_BALANCER,
        endpoints=("ip",),
        consequence=Consequence("can no longer connect", lasting="its address", reach=Reach.ALL),
    ),
    ResourceType(
        "digitalocean_certificate",
        "certificate",
        Layer.TLS,
        identity=("name",),
        certificate="domains",
        consequence=Consequence(
            "get no valid certificate for its names", lasting="its id, which load balancers name", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "digitalocean_cdn",
        "CDN endpoint",
        Layer.LOAD_BALANCER,
        identity=("origin",),
        endpoints=("endpoint", "custom_domain"),
        consequence=Consequence("can no longer load files through it", reach=Reach.ALL),
    ),
    ResourceType(
        "digitalocean_firewall",
        "firewall",
        Layer.NETWORK,
        identity=("name",),
        consequence=Consequence("reach ports that it closed, or are cut off by the firewall that is left", reach=Reach.PART),
    ),
    ResourceType(
        "digitalocean_floating_ip", "reserved IP address", Layer.NETWORK, endpoints=("ip_address",), consequence=_ADDRESS
    ),
    ResourceType(
        "digitalocean_reserved_ip", "reserved IP address", Layer.NETWORK, endpoints=("ip_address",), consequence=_ADDRESS
    ),
    ResourceType("digitalocean_reserved_ipv6", "reserved IPv6 address", Layer.NETWORK, endpoints=("ip",), consequence=_ADDRESS),
    ResourceType(
        "digitalocean_floating_ip_assignment",
        "assignment of a reserved IP address",
        Layer.NETWORK,
        identity=("ip_address",),
        parent="ip_address",
        consequence=_ASSIGNED,
    ),
    ResourceType(
        "digitalocean_reserved_ip_assignment",
        "assignment of a reserved IP address",
        Layer.NETWORK,
        identity=("ip_address",),
        parent="ip_address",
        consequence=_ASSIGNED,
    ),
    ResourceType(
        "digitalocean_reserved_ipv6_assignment",
        "assignment of a reserved IPv6 address",
        Layer.NETWORK,
        identity=("ip",),
        parent="ip",
        consequence=_ASSIGNED,
    ),
    ResourceType(
        "digitalocean_byoip_prefix",
        "address prefix",
        Layer.NETWORK,
        identity=("prefix",),
        consequence=Consequence(
            "can no longer connect: its addresses are not announced", lasting="its announcement", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "digitalocean_vpc",
        "VPC",
        Layer.NETWORK,
        identity=("name",),
        consequence=Consequence("can no longer reach anything in it", reach=Reach.ALL),
    ),
    ResourceType(
        "digitalocean_vpc_nat_gateway",
        "NAT gateway",
        Layer.NETWORK,
        consequence=Consequence(
            "can no longer reach the internet",
            whom="hosts behind it",
            lasting="its address, which others may have on their allow lists",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "digitalocean_vpc_peering",
        "VPC peering",
        Layer.NETWORK,
        consequence=Consequence("can no longer reach each other", whom="hosts in the two networks", reach=Reach.ALL),
    ),
    ResourceType(
        "digitalocean_partner_attachment",
        "partner attachment",
        Layer.NETWORK,
        consequence=Consequence(
            "can no longer be reached", whom="hosts on the other side of it", lasting="its service key", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "digitalocean_monitor_alert",
        "alert",
        Layer.MONITORING,
        consequence=Consequence("is no longer told", whom="whoever is on call", reach=Reach.LATER),
    ),
    ResourceType(
        "digitalocean_uptime_alert",
        "uptime alert",
        Layer.MONITORING,
        identity=("check_id", "name"),
        parent="check_id",
        consequence=Consequence("is no longer told", whom="whoever is on call", reach=Reach.LATER),
    ),
    ResourceType(
        "digitalocean_uptime_check",
        "uptime check",
        Layer.MONITORING,
        consequence=Consequence("learns late that it is down", whom="whoever is on call", reach=Reach.LATER),
    ),
)
