"""Oracle Cloud's DNS, load balancers and certificates, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.others.records import record
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.dns import ZoneShape
from tfguard.resources.shapes.resource_type import ResourceType

_LOAD_BALANCER = Consequence("can no longer connect", lasting="its address, unless it is reserved", reach=Reach.ALL)
_BACKEND_SET = Consequence("who are sent to it get an error", reach=Reach.ALL)
_LOST_BACKEND_SET = Consequence("who are sent to it can no longer connect", reach=Reach.ALL)

RESOURCE_TYPES = (
    ResourceType(
        "oci_dns_zone",
        "DNS zone",
        Layer.DNS,
        identity=("compartment_id", "name", "view_id"),
        zone=ZoneShape("id", "name"),
        consequence=Consequence(
            "can no longer resolve any name in it",
            lasting="its name servers, and the records that are not in the configuration",
            reach=Reach.ALL,
        ),
    ),
    record(
        "oci_dns_rrset",
        "domain",
        "zone_name_or_id",
        "items[].rdata",
        kind="rtype",
        ttl="items[0].ttl",
        identity=("zone_name_or_id", "domain", "rtype"),
        zone_type="oci_dns_zone",
    ),
    record(
        "oci_dns_record",
        "domain",
        "zone_name_or_id",
        "[rdata || `[]`][]",
        kind="rtype",
        identity=("zone_name_or_id", "domain", "rtype", "rdata"),
        zone_type="oci_dns_zone",
    ),
    ResourceType(
        "oci_dns_view",
        "DNS view",
        Layer.DNS,
        consequence=Consequence(
            "can no longer resolve any name in its zones",
            whom="hosts in the networks that use it",
            lasting="the zones in it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "oci_dns_resolver",
        "DNS resolver",
        Layer.DNS,
        harmless="It is only dropped from the state: the network keeps its resolver.",
    ),
    ResourceType(
        "oci_dns_resolver_endpoint",
        "resolver endpoint",
        Layer.DNS,
        identity=("resolver_id", "name"),
        parent="resolver_id",
        consequence=Consequence(
            "no longer find them", whom="hosts that resolve names through it", lasting="its address", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "oci_dns_steering_policy",
        "steering policy",
        Layer.DNS,
        consequence=Consequence("get other answers for the names that it steered", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_dns_steering_policy_attachment",
        "attachment of a steering policy",
        Layer.DNS,
        identity=("zone_id", "domain_name"),
        parent="zone_id",
        consequence=Consequence("get other answers for the name that it steered", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_dns_tsig_key",
        "zone transfer key",
        Layer.DNS,
        identity=("compartment_id", "name"),
        consequence=Consequence("get no changes of zones any more", whom="the secondary name servers", reach=Reach.PART),
    ),
    ResourceType("oci_load_balancer", "load balancer", Layer.LOAD_BALANCER, consequence=_LOAD_BALANCER),
    ResourceType("oci_load_balancer_load_balancer", "load balancer", Layer.LOAD_BALANCER, consequence=_LOAD_BALANCER),
    ResourceType(
        "oci_load_balancer_backend",
        "backend",
        Layer.LOAD_BALANCER,
        identity=("load_balancer_id", "backendset_name", "ip_address", "port"),
        parent="load_balancer_id",
        consequence=Consequence("who were sent to it are sent to the other backends, or get an error", reach=Reach.PART),
    ),
    ResourceType(
        "oci_load_balancer_backend_set",
        "backend set",
        Layer.LOAD_BALANCER,
        identity=("load_balancer_id", "name"),
        parent="load_balancer_id",
        consequence=_BACKEND_SET,
    ),
    ResourceType(
        "oci_load_balancer_backendset",
        "backend set",
        Layer.LOAD_BALANCER,
        identity=("load_balancer_id", "name"),
        parent="load_balancer_id",
        consequence=_BACKEND_SET,
    ),
    ResourceType(
        "oci_load_balancer_certificate",
        "certificate",
        Layer.TLS,
        identity=("load_balancer_id", "certificate_name"),
        parent="load_balancer_id",
        consequence=Consequence("get no valid certificate for its names", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_load_balancer_hostname",
        "hostname of a load balancer",
        Layer.LOAD_BALANCER,
        identity=("load_balancer_id", "name"),
        parent="load_balancer_id",
        consequence=Consequence("of the name get the answers of another listener", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_load_balancer_listener",
        "listener",
        Layer.LOAD_BALANCER,
        identity=("load_balancer_id", "name"),
        parent="load_balancer_id",
        consequence=Consequence("of its port can no longer connect", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_load_balancer_load_balancer_routing_policy",
        "routing policy",
        Layer.LOAD_BALANCER,
        identity=("load_balancer_id", "name"),
        parent="load_balancer_id",
        consequence=Consequence("of what it chooses get the answers of another backend set", reach=Reach.PART),
    ),
    ResourceType(
        "oci_load_balancer_path_route_set",
        "path routes",
        Layer.LOAD_BALANCER,
        identity=("load_balancer_id", "name"),
        parent="load_balancer_id",
        consequence=Consequence("of its paths get the answers of another backend set", reach=Reach.PART),
    ),
    ResourceType(
        "oci_load_balancer_rule_set",
        "rule set",
        Layer.LOAD_BALANCER,
        identity=("load_balancer_id", "name"),
        parent="load_balancer_id",
        consequence=Consequence(
            "are no longer redirected or kept out by it, and headers are no longer changed", reach=Reach.PART
        ),
    ),
    ResourceType(
        "oci_load_balancer_ssl_cipher_suite",
        "cipher suite",
        Layer.TLS,
        identity=("load_balancer_id", "name"),
        parent="load_balancer_id",
        consequence=Consequence("with old clients may no longer connect", reach=Reach.PART),
    ),
    ResourceType(
        "oci_network_load_balancer_network_load_balancer",
        "network load balancer",
        Layer.LOAD_BALANCER,
        consequence=Consequence("can no longer connect", lasting="its address, unless it is reserved", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_network_load_balancer_backend",
        "backend",
        Layer.LOAD_BALANCER,
        identity=("network_load_balancer_id", "backend_set_name", "ip_address", "target_id", "port"),
        parent="network_load_balancer_id",
        consequence=Consequence(
            "who were sent to it are sent to the other backends, or can no longer connect", reach=Reach.PART
        ),
    ),
    ResourceType(
        "oci_network_load_balancer_backend_set",
        "backend set",
        Layer.LOAD_BALANCER,
        identity=("network_load_balancer_id", "name"),
        parent="network_load_balancer_id",
        consequence=_LOST_BACKEND_SET,
    ),
    ResourceType(
        "oci_network_load_balancer_network_load_balancers_backend_sets_unified",
        "backend set",
        Layer.LOAD_BALANCER,
        identity=("network_load_balancer_id", "name"),
        parent="network_load_balancer_id",
        consequence=_LOST_BACKEND_SET,
    ),
    ResourceType(
        "oci_network_load_balancer_listener",
        "listener",
        Layer.LOAD_BALANCER,
        identity=("network_load_balancer_id", "name"),
        parent="network_load_balancer_id",
        consequence=Consequence("of its port can no longer connect", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_certificates_management_certificate",
        "certificate",
        Layer.TLS,
        identity=("compartment_id", "name"),
        consequence=Consequence(
            "get no valid certificate for its names", lasting="its id, which load balancers and gateways name", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "oci_certificates_management_certificate_authority",
        "certificate authority",
        Layer.TLS,
        identity=("compartment_id", "name"),
        consequence=Consequence(
            "gets no new one", whom="whoever needs a certificate of it", lasting="its key", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "oci_certificates_management_ca_bundle",
        "CA bundle",
        Layer.TLS,
        identity=("compartment_id", "name"),
        consequence=Consequence(
            "are refused", whom="clients with certificates of its authorities", lasting="its id", reach=Reach.PART
        ),
    ),
)
