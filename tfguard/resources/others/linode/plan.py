"""Linode, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.others.records import record
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.dns import ZoneShape
from tfguard.resources.shapes.resource_type import ResourceType

_IP_ADDRESS = Consequence("can no longer connect by the address", lasting="the address", reach=Reach.ALL)
_DATABASE_CLUSTER = Consequence(
    "get an error", whom="programs that use it", lasting="its data, its address and its passwords", reach=Reach.ALL
)

RESOURCE_TYPES = (
    ResourceType(
        "linode_domain",
        "DNS zone",
        Layer.DNS,
        identity=("domain",),
        zone=ZoneShape("id", "domain"),
        consequence=Consequence(
            "can no longer resolve any name in it", lasting="the records that are not in the configuration", reach=Reach.ALL
        ),
    ),
    record(
        "linode_domain_record",
        "name",
        "domain_id",
        "[target || `[]`][]",
        kind="record_type",
        ttl="ttl_sec",
        zone_id="to_string(domain_id)",
        identity=("domain_id", "name", "record_type"),
        zone_type="linode_domain",
    ),
    ResourceType(
        "linode_instance",
        "instance",
        Layer.COMPUTE,
        identity=("label",),
        endpoints=("ip_address",),
        consequence=Consequence(
            "of what runs on it get no answer", lasting="its addresses, and what is on its disk", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "linode_instance_config",
        "configuration of an instance",
        Layer.COMPUTE,
        identity=("linode_id", "label"),
        parent="linode_id",
        consequence=Consequence("of what runs on the instance get no answer once it boots", reach=Reach.ALL),
    ),
    ResourceType(
        "linode_instance_disk",
        "disk of an instance",
        Layer.DATA,
        identity=("linode_id", "label"),
        parent="linode_id",
        consequence=Consequence("of what uses the disk get an error", lasting="its data", reach=Reach.ALL),
    ),
    ResourceType(
        "linode_instance_ip",
        "address of an instance",
        Layer.NETWORK,
        parent="linode_id",
        endpoints=("address",),
        consequence=Consequence("can no longer connect by the address", lasting="the address", reach=Reach.PART),
    ),
    ResourceType("linode_networking_ip", "IP address", Layer.NETWORK, endpoints=("address",), consequence=_IP_ADDRESS),
    ResourceType("linode_reserved_ip", "IP address", Layer.NETWORK, endpoints=("address",), consequence=_IP_ADDRESS),
    ResourceType(
        "linode_ipv6_range",
        "IPv6 range",
        Layer.NETWORK,
        consequence=Consequence("can no longer connect by its addresses", lasting="the range", reach=Reach.PART),
    ),
    ResourceType(
        "linode_rdns",
        "reverse DNS entry",
        Layer.DNS,
        identity=("address",),
        parent="address",
        consequence=Consequence("is refused, since its name is another one", whom="mail from the address", reach=Reach.PART),
    ),
    ResourceType(
        "linode_nodebalancer",
        "load balancer",
        Layer.LOAD_BALANCER,
        identity=("label",),
        endpoints=("hostname", "ipv4"),
        consequence=Consequence("can no longer connect", lasting="its address and its name", reach=Reach.ALL),
    ),
    ResourceType(
        "linode_nodebalancer_config",
        "port of a load balancer",
        Layer.LOAD_BALANCER,
        identity=("nodebalancer_id", "port"),
        parent="nodebalancer_id",
        consequence=Consequence("of its port can no longer connect", reach=Reach.ALL),
    ),
    ResourceType(
        "linode_nodebalancer_node",
        "node of a load balancer",
        Layer.LOAD_BALANCER,
        identity=("config_id", "address"),
        parent="config_id",
        consequence=Consequence("who were sent to it are sent to the other nodes, or get an error", reach=Reach.PART),
    ),
    ResourceType(
        "linode_firewall",
        "firewall",
        Layer.NETWORK,
        identity=("label",),
        consequence=Consequence("reach ports that it closed", reach=Reach.PART),
    ),
    ResourceType(
        "linode_firewall_device",
        "attachment of a firewall",
        Layer.NETWORK,
        identity=("firewall_id", "entity_type", "entity_id"),
        parent="firewall_id",
        consequence=Consequence("reach ports that the firewall closed", reach=Reach.PART),
    ),
    ResourceType(
        "linode_lke_cluster",
        "Kubernetes cluster",
        Layer.COMPUTE,
        identity=("label",),
        consequence=Consequence(
            "can no longer reach anything in the cluster",
            lasting="its endpoint and certificates, and what is deployed in it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "linode_lke_node_pool",
        "node pool",
        Layer.COMPUTE,
        parent="cluster_id",
        consequence=Consequence("of pods on its nodes get an error until they run elsewhere", reach=Reach.PART),
    ),
    ResourceType(
        "linode_database_mysql",
        "database cluster",
        Layer.DATA,
        identity=("label",),
        endpoints=("host_primary",),
        consequence=_DATABASE_CLUSTER,
    ),
    ResourceType(
        "linode_database_mysql_v2",
        "database cluster",
        Layer.DATA,
        identity=("label",),
        endpoints=("host_primary",),
        consequence=_DATABASE_CLUSTER,
    ),
    ResourceType(
        "linode_database_postgresql",
        "database cluster",
        Layer.DATA,
        identity=("label",),
        endpoints=("host_primary",),
        consequence=_DATABASE_CLUSTER,
    ),
    ResourceType(
        "linode_database_postgresql_v2",
        "database cluster",
        Layer.DATA,
        identity=("label",),
        endpoints=("host_primary",),
        consequence=_DATABASE_CLUSTER,
    ),
    ResourceType(
        "linode_database_access_controls",
        "access list of a database",
        Layer.NETWORK,
        identity=("database_id", "database_type"),
        parent="database_id",
        consequence=Consequence("are refused", whom="programs that use the database", reach=Reach.PART),
    ),
    ResourceType(
        "linode_object_storage_bucket",
        "bucket",
        Layer.DATA,
        identity=("region", "cluster", "label"),
        consequence=Consequence("get an error for every object in it", lasting="its objects", reach=Reach.ALL),
    ),
    ResourceType(
        "linode_object_storage_object",
        "object",
        Layer.DATA,
        identity=("bucket", "key"),
        parent="bucket",
        consequence=Consequence("get an error for the object", reach=Reach.PART),
    ),
    ResourceType(
        "linode_object_storage_key",
        "object storage key",
        Layer.IDENTITY,
        identity=("label",),
        consequence=Consequence("are refused", whom="programs that use it", lasting="its secret", reach=Reach.PART),
    ),
    ResourceType(
        "linode_volume",
        "volume",
        Layer.DATA,
        identity=("label",),
        consequence=Consequence("of what uses it get an error", lasting="its data", reach=Reach.ALL),
    ),
    ResourceType(
        "linode_image",
        "image",
        Layer.COMPUTE,
        identity=("label",),
        consequence=Consequence("can no longer be made from it", whom="new instances", lasting="the image", reach=Reach.LATER),
    ),
    ResourceType(
        "linode_vpc",
        "VPC",
        Layer.NETWORK,
        identity=("label",),
        consequence=Consequence("can no longer reach anything in it by private addresses", reach=Reach.ALL),
    ),
    ResourceType(
        "linode_vpc_subnet",
        "subnet",
        Layer.NETWORK,
        identity=("vpc_id", "label"),
        parent="vpc_id",
        consequence=Consequence("can no longer reach anything in it by private addresses", reach=Reach.ALL),
    ),
    ResourceType(
        "linode_stackscript",
        "StackScript",
        Layer.RUN,
        identity=("label",),
        consequence=Consequence("can no longer be set up by it", whom="new instances", lasting="its id", reach=Reach.LATER),
    ),
    ResourceType(
        "linode_sshkey",
        "SSH key",
        Layer.IDENTITY,
        identity=("label",),
        consequence=Consequence("cannot log in to new instances", whom="whoever has the key", reach=Reach.LATER),
    ),
    ResourceType(
        "linode_token",
        "API token",
        Layer.IDENTITY,
        identity=("label",),
        consequence=Consequence("are refused", whom="programs that use it", lasting="the token", reach=Reach.PART),
    ),
    ResourceType(
        "linode_user",
        "user",
        Layer.IDENTITY,
        identity=("username",),
        consequence=Consequence("can no longer log in", whom="the user", reach=Reach.PART),
    ),
    ResourceType(
        "linode_placement_group",
        "placement group",
        Layer.COMPUTE,
        identity=("label",),
        consequence=Consequence(
            "lose all its instances at once when their host fails: they may stand on one", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "linode_placement_group_assignment",
        "assignment to a placement group",
        Layer.COMPUTE,
        identity=("placement_group_id", "linode_id"),
        parent="placement_group_id",
        consequence=Consequence(
            "lose all its instances at once when their host fails: they may stand on one", reach=Reach.LATER
        ),
    ),
)
