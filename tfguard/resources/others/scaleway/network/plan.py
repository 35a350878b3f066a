"""Scaleway's networks, load balancers and DNS, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.others.records import record, within
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_FLEXIBLE_IP_ADDRESS = Consequence(
    "can no longer connect: the address is given back", lasting="the address, which cannot be had again", reach=Reach.ALL
)

RESOURCE_TYPES = (
    record(
        "scaleway_domain_record",
        within("name", "dns_zone"),
        "dns_zone",
        "[data || `[]`][]",
        identity=("dns_zone", "name", "type"),
    ),
    ResourceType(
        "scaleway_domain_zone",
        "DNS zone",
        Layer.DNS,
        identity=("domain", "subdomain"),
        consequence=Consequence(
            "can no longer resolve any name in it", lasting="the records that are not in the configuration", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "scaleway_domain_registration",
        "domain registration",
        Layer.DNS,
        consequence=Consequence("lose the domain once it expires: nobody renews it here any more", reach=Reach.LATER),
    ),
    ResourceType(
        "scaleway_lb",
        "load balancer",
        Layer.LOAD_BALANCER,
        endpoints=("ip_address",),
        consequence=Consequence("can no longer connect", lasting="its address, unless it is reserved", reach=Reach.ALL),
    ),
    ResourceType(
        "scaleway_lb_ip",
        "address of a load balancer",
        Layer.NETWORK,
        endpoints=("ip_address",),
        consequence=Consequence(
            "can no longer connect: the address is given back",
            lasting="the address, which cannot be had again",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "scaleway_lb_frontend",
        "frontend",
        Layer.LOAD_BALANCER,
        identity=("lb_id", "name"),
        parent="lb_id",
        consequence=Consequence("of its port can no longer connect", reach=Reach.ALL),
    ),
    ResourceType(
        "scaleway_lb_backend",
        "backend",
        Layer.LOAD_BALANCER,
        identity=("lb_id", "name"),
        parent="lb_id",
        consequence=Consequence(
            "who are sent to it get an error", lasting="its id, which frontends and routes name", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "scaleway_lb_certificate",
        "certificate",
        Layer.TLS,
        identity=("lb_id", "name"),
        parent="lb_id",
        consequence=Consequence(
            "get no valid certificate for its names", lasting="its id, which frontends name", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "scaleway_lb_route",
        "route of a frontend",
        Layer.LOAD_BALANCER,
        parent="frontend_id",
        consequence=Consequence("of the name get the answers of another backend", reach=Reach.PART),
    ),
    ResourceType(
        "scaleway_lb_acl",
        "access list of a frontend",
        Layer.LOAD_BALANCER,
        parent="frontend_id",
        consequence=Consequence("who were kept out get through, or the other way round", reach=Reach.PART),
    ),
    ResourceType(
        "scaleway_lb_private_network",
        "network of a load balancer",
        Layer.LOAD_BALANCER,
        identity=("lb_id", "private_network_id"),
        parent="lb_id",
        consequence=Consequence("can no longer connect: it no longer reaches its servers", reach=Reach.ALL),
    ),
    ResourceType(
        "scaleway_vpc",
        "VPC",
        Layer.NETWORK,
        consequence=Consequence("can no longer reach anything in it by private addresses", reach=Reach.ALL),
    ),
    ResourceType(
        "scaleway_vpc_private_network",
        "private network",
        Layer.NETWORK,
        consequence=Consequence("can no longer reach anything in it by private addresses", reach=Reach.ALL),
    ),
    ResourceType(
        "scaleway_vpc_public_gateway",
        "public gateway",
        Layer.NETWORK,
        consequence=Consequence(
            "can no longer reach the internet",
            whom="hosts behind it",
            lasting="its address, unless it is reserved",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "scaleway_vpc_public_gateway_ip",
        "address of a public gateway",
        Layer.NETWORK,
        consequence=Consequence(
            "have another address, which others do not have on their allow lists",
            whom="hosts behind it",
            lasting="the address",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "scaleway_vpc_public_gateway_pat_rule",
        "port of a public gateway",
        Layer.NETWORK,
        parent="gateway_id",
        consequence=Consequence("can no longer connect by its port", reach=Reach.PART),
    ),
    ResourceType(
        "scaleway_vpc_gateway_network",
        "network of a public gateway",
        Layer.NETWORK,
        identity=("gateway_id", "private_network_id"),
        parent="gateway_id",
        consequence=Consequence("can no longer reach the internet", whom="hosts in the network", reach=Reach.ALL),
    ),
    ResourceType(
        "scaleway_vpc_route",
        "route",
        Layer.NETWORK,
        identity=("vpc_id", "destination"),
        parent="vpc_id",
        consequence=Consequence("can no longer reach the addresses that it routes", reach=Reach.PART),
    ),
    ResourceType(
        "scaleway_instance_ip",
        "flexible IP address",
        Layer.NETWORK,
        endpoints=("address", "ip_address"),
        consequence=_FLEXIBLE_IP_ADDRESS,
    ),
    ResourceType(
        "scaleway_flexible_ip",
        "flexible IP address",
        Layer.NETWORK,
        endpoints=("address", "ip_address"),
        consequence=_FLEXIBLE_IP_ADDRESS,
    ),
    ResourceType(
        "scaleway_instance_ip_reverse_dns",
        "reverse DNS entry",
        Layer.DNS,
        parent="ip_id",
        consequence=Consequence("is refused, since its name is another one", whom="mail from the address", reach=Reach.PART),
    ),
    ResourceType(
        "scaleway_instance_private_nic",
        "network interface",
        Layer.NETWORK,
        identity=("server_id", "private_network_id"),
        parent="server_id",
        consequence=Consequence(
            "of the server's private address can no longer connect", lasting="its private address", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "scaleway_instance_security_group",
        "security group",
        Layer.NETWORK,
        consequence=Consequence("of its servers reach ports that it closed, or none", reach=Reach.ALL),
    ),
    ResourceType(
        "scaleway_instance_security_group_rules",
        "security group rules",
        Layer.NETWORK,
        identity=("security_group_id",),
        parent="security_group_id",
        consequence=Consequence("of its servers reach ports that they closed, or none", reach=Reach.ALL),
    ),
    ResourceType(
        "scaleway_edge_services_pipeline",
        "edge pipeline",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence("get an error from what it serves", reach=Reach.ALL),
    ),
    ResourceType(
        "scaleway_edge_services_dns_stage",
        "names of an edge pipeline",
        Layer.DNS,
        parent="pipeline_id",
        consequence=Consequence("of its names get an error", reach=Reach.ALL),
    ),
    ResourceType(
        "scaleway_edge_services_tls_stage",
        "certificate of an edge pipeline",
        Layer.TLS,
        parent="pipeline_id",
        consequence=Consequence("get no valid certificate for its names", reach=Reach.ALL),
    ),
    ResourceType(
        "scaleway_tem_domain",
        "mail domain",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence(
            "gets none",
            whom="whoever waits for mail from the domain",
            lasting="its keys, which DNS records have",
            reach=Reach.ALL,
        ),
    ),
)
