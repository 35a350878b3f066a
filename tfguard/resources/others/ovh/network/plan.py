"""OVHcloud's DNS, addresses and load balancers, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.others.records import record, within
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_FARM = Consequence("who are sent to it get an error", lasting="its id, which frontends and routes name", reach=Reach.ALL)
_SERVER_OF_A_FARM = Consequence("who were sent to it are sent to the other servers, or get an error", reach=Reach.PART)
_FRONTEND = Consequence("of its port can no longer connect", reach=Reach.ALL)
_ROUTE_OF_A_FRONTEND = Consequence("of what it chooses get the answers of another farm", reach=Reach.PART)
_RULE_OF_A_ROUTE = Consequence("get the answers of another farm: the route chooses by fewer rules", reach=Reach.PART)
_SERVICE_IN_A_VRACK = Consequence("of the service's private addresses can no longer connect", reach=Reach.ALL)
_SUBNET = Consequence("can no longer reach anything in it by private addresses", reach=Reach.ALL)

RESOURCE_TYPES = (
    record(
        "ovh_domain_zone_record",
        within("subdomain", "zone"),
        "zone",
        "[target || `[]`][]",
        kind="fieldtype",
        identity=("zone", "subdomain", "fieldtype"),
    ),
    ResourceType(
        "ovh_domain_zone",
        "DNS zone",
        Layer.DNS,
        consequence=Consequence(
            "can no longer resolve any name in it", lasting="the records that are not in the configuration", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "ovh_domain_zone_dnssec",
        "DNSSEC signing",
        Layer.DNS,
        identity=("zone_name",),
        consequence=Consequence(
            "who check signatures may find no name in it, as long as the registry still has the keys", reach=Reach.PART
        ),
    ),
    ResourceType(
        "ovh_domain_zone_redirection",
        "redirection",
        Layer.DNS,
        identity=("zone", "subdomain"),
        parent="zone",
        consequence=Consequence("of the name are no longer redirected", reach=Reach.PART),
    ),
    ResourceType(
        "ovh_domain_zone_import",
        "imported zone",
        Layer.DNS,
        identity=("zone_name",),
        consequence=Consequence("can no longer resolve any name in it", lasting="the zone's content", reach=Reach.ALL),
    ),
    ResourceType(
        "ovh_domain_name",
        "domain registration",
        Layer.DNS,
        identity=("domain_name",),
        consequence=Consequence("lose the domain once it expires: nobody renews it here any more", reach=Reach.LATER),
    ),
    ResourceType(
        "ovh_domain_name_servers",
        "name servers of a domain",
        Layer.DNS,
        identity=("domain",),
        harmless="It is only dropped from the state: the domain keeps its name servers.",
    ),
    ResourceType(
        "ovh_domain_ds_records",
        "DS records",
        Layer.DNS,
        identity=("domain",),
        consequence=Consequence(
            "are no longer protected from forged answers: the zone's signatures are not checked", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "ovh_ip_reverse",
        "reverse DNS entry",
        Layer.DNS,
        identity=("ip", "ip_reverse"),
        consequence=Consequence("is refused, since its name is another one", whom="mail from the address", reach=Reach.PART),
    ),
    ResourceType(
        "ovh_ip_move",
        "place of an address",
        Layer.NETWORK,
        harmless="It is only dropped from the state: the address stays where it is.",
    ),
    ResourceType(
        "ovh_ip_service",
        "address block",
        Layer.NETWORK,
        consequence=Consequence(
            "can no longer connect: the addresses are given back", lasting="the addresses", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "ovh_ip_firewall",
        "firewall of an address",
        Layer.NETWORK,
        identity=("ip", "ip_on_firewall"),
        consequence=Consequence("reach ports that it closed", reach=Reach.PART),
    ),
    ResourceType(
        "ovh_ip_firewall_rule",
        "firewall rule",
        Layer.NETWORK,
        identity=("ip", "ip_on_firewall", "sequence"),
        consequence=Consequence("reach ports that it closed, or are kept out", reach=Reach.PART),
    ),
    ResourceType(
        "ovh_ip_mitigation",
        "attack mitigation",
        Layer.NETWORK,
        identity=("ip", "ip_on_mitigation"),
        consequence=Consequence("have no protection in an attack", reach=Reach.LATER),
    ),
    ResourceType(
        "ovh_iploadbalancing",
        "load balancer",
        Layer.LOAD_BALANCER,
        consequence=Consequence("can no longer connect", lasting="its address", reach=Reach.ALL),
    ),
    ResourceType("ovh_iploadbalancing_http_farm", "farm", Layer.LOAD_BALANCER, parent="service_name", consequence=_FARM),
    ResourceType("ovh_iploadbalancing_tcp_farm", "farm", Layer.LOAD_BALANCER, parent="service_name", consequence=_FARM),
    ResourceType("ovh_iploadbalancing_udp_farm", "farm", Layer.LOAD_BALANCER, parent="service_name", consequence=_FARM),
    ResourceType(
        "ovh_iploadbalancing_http_farm_server",
        "server of a farm",
        Layer.LOAD_BALANCER,
        identity=("service_name", "farm_id", "address"),
        parent="farm_id",
        consequence=_SERVER_OF_A_FARM,
    ),
    ResourceType(
        "ovh_iploadbalancing_tcp_farm_server",
        "server of a farm",
        Layer.LOAD_BALANCER,
        identity=("service_name", "farm_id", "address"),
        parent="farm_id",
        consequence=_SERVER_OF_A_FARM,
    ),
    ResourceType(
        "ovh_iploadbalancing_udp_farm_server",
        "server of a farm",
        Layer.LOAD_BALANCER,
        identity=("service_name", "farm_id", "address"),
        parent="farm_id",
        consequence=_SERVER_OF_A_FARM,
    ),
    ResourceType(
        "ovh_iploadbalancing_http_frontend",
        "frontend",
        Layer.LOAD_BALANCER,
        identity=("service_name", "port", "zone"),
        parent="service_name",
        consequence=_FRONTEND,
    ),
    ResourceType(
        "ovh_iploadbalancing_tcp_frontend",
        "frontend",
        Layer.LOAD_BALANCER,
        identity=("service_name", "port", "zone"),
        parent="service_name",
        consequence=_FRONTEND,
    ),
    ResourceType(
        "ovh_iploadbalancing_udp_frontend",
        "frontend",
        Layer.LOAD_BALANCER,
        identity=("service_name", "port", "zone"),
        parent="service_name",
        consequence=_FRONTEND,
    ),
    ResourceType(
        "ovh_iploadbalancing_http_route",
        "route of a frontend",
        Layer.LOAD_BALANCER,
        parent="frontend_id",
        consequence=_ROUTE_OF_A_FRONTEND,
    ),
    ResourceType(
        "ovh_iploadbalancing_tcp_route",
        "route of a frontend",
        Layer.LOAD_BALANCER,
        parent="frontend_id",
        consequence=_ROUTE_OF_A_FRONTEND,
    ),
    ResourceType(
        "ovh_iploadbalancing_http_route_rule",
        "rule of a route",
        Layer.LOAD_BALANCER,
        parent="route_id",
        consequence=_RULE_OF_A_ROUTE,
    ),
    ResourceType(
        "ovh_iploadbalancing_tcp_route_rule",
        "rule of a route",
        Layer.LOAD_BALANCER,
        parent="route_id",
        consequence=_RULE_OF_A_ROUTE,
    ),
    ResourceType("ovh_iploadbalancing_refresh", "refresh of a load balancer", Layer.LOAD_BALANCER, disposable=True),
    ResourceType(
        "ovh_iploadbalancing_ssl",
        "certificate",
        Layer.TLS,
        parent="service_name",
        consequence=Consequence("get no valid certificate for its names", reach=Reach.ALL),
    ),
    ResourceType(
        "ovh_iploadbalancing_vrack_network",
        "network of a load balancer",
        Layer.LOAD_BALANCER,
        parent="service_name",
        consequence=Consequence("can no longer connect: it no longer reaches its servers", reach=Reach.ALL),
    ),
    ResourceType(
        "ovh_vrack",
        "private network of all services",
        Layer.NETWORK,
        consequence=Consequence("can no longer reach each other by private addresses", whom="services in it", reach=Reach.ALL),
    ),
    ResourceType("ovh_vrack_cloudproject", "service in a vRack", Layer.NETWORK, consequence=_SERVICE_IN_A_VRACK),
    ResourceType("ovh_vrack_dedicated_server", "service in a vRack", Layer.NETWORK, consequence=_SERVICE_IN_A_VRACK),
    ResourceType("ovh_vrack_dedicated_server_interface", "service in a vRack", Layer.NETWORK, consequence=_SERVICE_IN_A_VRACK),
    ResourceType("ovh_vrack_iploadbalancing", "service in a vRack", Layer.NETWORK, consequence=_SERVICE_IN_A_VRACK),
    ResourceType("ovh_vrack_ip", "service in a vRack", Layer.NETWORK, consequence=_SERVICE_IN_A_VRACK),
    ResourceType("ovh_vrack_ipv6", "service in a vRack", Layer.NETWORK, consequence=_SERVICE_IN_A_VRACK),
    ResourceType("ovh_vrack_vrackservices", "service in a vRack", Layer.NETWORK, consequence=_SERVICE_IN_A_VRACK),
    ResourceType(
        "ovh_cloud_project_loadbalancer",
        "load balancer",
        Layer.LOAD_BALANCER,
        consequence=Consequence("can no longer connect", lasting="its address", reach=Reach.ALL),
    ),
    ResourceType(
        "ovh_cloud_project_network_private",
        "private network",
        Layer.NETWORK,
        consequence=Consequence("can no longer reach anything in it by private addresses", reach=Reach.ALL),
    ),
    ResourceType("ovh_cloud_project_network_private_subnet", "subnet", Layer.NETWORK, parent="network_id", consequence=_SUBNET),
    ResourceType(
        "ovh_cloud_project_network_private_subnet_v2", "subnet", Layer.NETWORK, parent="network_id", consequence=_SUBNET
    ),
    ResourceType(
        "ovh_cloud_project_gateway",
        "gateway",
        Layer.NETWORK,
        consequence=Consequence(
            "can no longer reach the internet", whom="hosts behind it", lasting="its address", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "ovh_cloud_project_failover_ip_attach",
        "attachment of an additional address",
        Layer.NETWORK,
        identity=("service_name", "ip"),
        consequence=Consequence("can no longer connect: the address leads to no instance", reach=Reach.ALL),
    ),
)
