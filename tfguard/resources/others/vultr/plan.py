"""Vultr, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.others.records import record, within
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SERVER = Consequence("of what runs on it get no answer", lasting="its addresses, and what is on its disk", reach=Reach.ALL)
_REVERSE_DNS_ENTRY = Consequence("is refused, since its name is another one", whom="mail from the address", reach=Reach.PART)
_VPC = Consequence("can no longer reach anything in it by private addresses", reach=Reach.ALL)
_SNAPSHOT = Consequence(
    "finds no snapshot", whom="whoever has to restore the instance", lasting="the snapshot", reach=Reach.LATER
)

RESOURCE_TYPES = (
    record(
        "vultr_dns_record",
        within("name", "domain"),
        "domain",
        "[data || `[]`][]",
        identity=("domain", "name", "type"),
        zone_type="vultr_dns_domain",
    ),
    ResourceType(
        "vultr_dns_domain",
        "DNS zone",
        Layer.DNS,
        identity=("domain",),
        consequence=Consequence(
            "can no longer resolve any name in it", lasting="the records that are not in the configuration", reach=Reach.ALL
        ),
    ),
    ResourceType("vultr_instance", "server", Layer.COMPUTE, endpoints=("main_ip",), consequence=_SERVER),
    ResourceType("vultr_bare_metal_server", "server", Layer.COMPUTE, endpoints=("main_ip",), consequence=_SERVER),
    ResourceType(
        "vultr_instance_ipv4",
        "address of an instance",
        Layer.NETWORK,
        parent="instance_id",
        consequence=Consequence("can no longer connect by the address", lasting="the address", reach=Reach.PART),
    ),
    ResourceType(
        "vultr_load_balancer",
        "load balancer",
        Layer.LOAD_BALANCER,
        endpoints=("ipv4",),
        consequence=Consequence("can no longer connect", lasting="its address", reach=Reach.ALL),
    ),
    ResourceType(
        "vultr_kubernetes",
        "Kubernetes cluster",
        Layer.COMPUTE,
        consequence=Consequence(
            "can no longer reach anything in the cluster",
            lasting="its endpoint and certificates, and what is deployed in it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "vultr_kubernetes_node_pools",
        "node pool",
        Layer.COMPUTE,
        identity=("cluster_id", "label"),
        parent="cluster_id",
        consequence=Consequence("of pods on its nodes get an error until they run elsewhere", reach=Reach.PART),
    ),
    ResourceType(
        "vultr_database",
        "database cluster",
        Layer.DATA,
        endpoints=("host",),
        consequence=Consequence(
            "get an error", whom="programs that use it", lasting="its data, its address and its passwords", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "vultr_database_db",
        "database",
        Layer.DATA,
        identity=("database_id", "name"),
        parent="database_id",
        consequence=Consequence("get an error", whom="programs that use it", lasting="its data", reach=Reach.ALL),
    ),
    ResourceType(
        "vultr_database_user",
        "database user",
        Layer.DATA,
        identity=("database_id", "username"),
        parent="database_id",
        consequence=Consequence(
            "are refused", whom="programs that log in as the user", lasting="its password", reach=Reach.PART
        ),
    ),
    ResourceType(
        "vultr_database_connection_pool",
        "connection pool",
        Layer.DATA,
        identity=("database_id", "name"),
        parent="database_id",
        consequence=Consequence("get an error", whom="programs that connect through it", reach=Reach.ALL),
    ),
    ResourceType(
        "vultr_database_replica",
        "read replica",
        Layer.DATA,
        identity=("database_id", "label"),
        parent="database_id",
        consequence=Consequence("get an error", whom="programs that read from it", lasting="its address", reach=Reach.ALL),
    ),
    ResourceType(
        "vultr_database_topic",
        "Kafka topic",
        Layer.DATA,
        identity=("database_id", "name"),
        parent="database_id",
        consequence=Consequence("get an error", whom="producers and consumers of it", lasting="its messages", reach=Reach.ALL),
    ),
    ResourceType(
        "vultr_block_storage",
        "volume",
        Layer.DATA,
        consequence=Consequence("of what uses it get an error", lasting="its data", reach=Reach.ALL),
    ),
    ResourceType(
        "vultr_object_storage",
        "object storage",
        Layer.DATA,
        consequence=Consequence("get an error for every object in it", lasting="its objects and its keys", reach=Reach.ALL),
    ),
    ResourceType(
        "vultr_container_registry",
        "container registry",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "can no longer pull images from it", whom="nodes and pipelines", lasting="its images", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "vultr_firewall_group",
        "firewall group",
        Layer.NETWORK,
        consequence=Consequence("reach ports that it closed", reach=Reach.PART),
    ),
    ResourceType(
        "vultr_firewall_rule",
        "firewall rule",
        Layer.NETWORK,
        parent="firewall_group_id",
        consequence=Consequence("who were let in by it can no longer connect", reach=Reach.PART),
    ),
    ResourceType(
        "vultr_reserved_ip",
        "reserved IP address",
        Layer.NETWORK,
        endpoints=("subnet",),
        consequence=Consequence(
            "can no longer connect: the address is given back",
            lasting="the address, which cannot be had again",
            reach=Reach.ALL,
        ),
    ),
    ResourceType("vultr_reverse_ipv4", "reverse DNS entry", Layer.DNS, parent="instance_id", consequence=_REVERSE_DNS_ENTRY),
    ResourceType("vultr_reverse_ipv6", "reverse DNS entry", Layer.DNS, parent="instance_id", consequence=_REVERSE_DNS_ENTRY),
    ResourceType("vultr_vpc", "VPC", Layer.NETWORK, consequence=_VPC),
    ResourceType("vultr_vpc2", "VPC", Layer.NETWORK, consequence=_VPC),
    ResourceType("vultr_snapshot", "snapshot", Layer.DATA, consequence=_SNAPSHOT),
    ResourceType("vultr_snapshot_from_url", "snapshot", Layer.DATA, consequence=_SNAPSHOT),
    ResourceType(
        "vultr_ssh_key",
        "SSH key",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence("cannot log in to new instances", whom="whoever has the key", reach=Reach.LATER),
    ),
    ResourceType(
        "vultr_startup_script",
        "startup script",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence("can no longer be set up by it", whom="new instances", reach=Reach.LATER),
    ),
    ResourceType(
        "vultr_iso_private",
        "ISO image",
        Layer.COMPUTE,
        consequence=Consequence("can no longer be made from it", whom="new instances", reach=Reach.LATER),
    ),
    ResourceType(
        "vultr_user",
        "user",
        Layer.IDENTITY,
        identity=("email",),
        consequence=Consequence("can no longer log in", whom="the user", reach=Reach.PART),
    ),
)
