"""Exoscale, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.others.records import record
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.dns import ZoneShape
from tfguard.resources.shapes.resource_type import ResourceType

_DATABASE = Consequence(
    "get an error", whom="programs that use it", lasting="its data, its address and its passwords", reach=Reach.ALL
)
_LOST_DATABASE = Consequence("get an error", whom="programs that use it", lasting="its data", reach=Reach.ALL)
_DATABASE_USER = Consequence("are refused", whom="programs that log in as the user", lasting="its password", reach=Reach.PART)
_SECURITY_GROUP_RULE = Consequence("who were let in by it can no longer connect", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "exoscale_domain",
        "DNS zone",
        Layer.DNS,
        identity=("name",),
        zone=ZoneShape("id", "name"),
        consequence=Consequence(
            "can no longer resolve any name in it", lasting="the records that are not in the configuration", reach=Reach.ALL
        ),
    ),
    record(
        "exoscale_domain_record",
        "hostname || name",
        "domain",
        "[content || `[]`][]",
        kind="record_type",
        identity=("domain", "name", "record_type"),
        zone_type="exoscale_domain",
    ),
    ResourceType(
        "exoscale_compute_instance",
        "instance",
        Layer.COMPUTE,
        endpoints=("public_ip_address",),
        consequence=Consequence(
            "of what runs on it get no answer", lasting="its address, and what is on its disk", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "exoscale_instance_pool",
        "instance pool",
        Layer.COMPUTE,
        consequence=Consequence("of what runs in it get no answer", lasting="the addresses of its instances", reach=Reach.ALL),
    ),
    ResourceType(
        "exoscale_elastic_ip",
        "elastic IP address",
        Layer.NETWORK,
        endpoints=("ip_address",),
        consequence=Consequence(
            "can no longer connect: the address is given back",
            lasting="the address, which cannot be had again",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "exoscale_nlb",
        "load balancer",
        Layer.LOAD_BALANCER,
        endpoints=("ip_address",),
        consequence=Consequence("can no longer connect", lasting="its address", reach=Reach.ALL),
    ),
    ResourceType(
        "exoscale_nlb_service",
        "service of a load balancer",
        Layer.LOAD_BALANCER,
        identity=("nlb_id", "name"),
        parent="nlb_id",
        consequence=Consequence("of its port can no longer connect", reach=Reach.ALL),
    ),
    ResourceType(
        "exoscale_sks_cluster",
        "Kubernetes cluster",
        Layer.COMPUTE,
        endpoints=("endpoint",),
        consequence=Consequence(
            "can no longer reach anything in the cluster",
            lasting="its endpoint and certificates, and what is deployed in it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "exoscale_sks_nodepool",
        "node pool",
        Layer.COMPUTE,
        identity=("cluster_id", "name"),
        parent="cluster_id",
        consequence=Consequence("of pods on its nodes get an error until they run elsewhere", reach=Reach.PART),
    ),
    ResourceType(
        "exoscale_sks_kubeconfig",
        "cluster credentials",
        Layer.IDENTITY,
        parent="cluster_id",
        consequence=Consequence("are refused", whom="pipelines that use them", reach=Reach.PART),
    ),
    ResourceType("exoscale_database", "database", Layer.DATA, identity=("zone", "name"), consequence=_DATABASE),
    ResourceType("exoscale_dbaas", "database", Layer.DATA, identity=("zone", "name"), consequence=_DATABASE),
    ResourceType(
        "exoscale_dbaas_mysql_database",
        "database",
        Layer.DATA,
        identity=("service", "database_name"),
        parent="service",
        consequence=_LOST_DATABASE,
    ),
    ResourceType(
        "exoscale_dbaas_pg_database",
        "database",
        Layer.DATA,
        identity=("service", "database_name"),
        parent="service",
        consequence=_LOST_DATABASE,
    ),
    ResourceType(
        "exoscale_dbaas_mysql_user",
        "database user",
        Layer.DATA,
        identity=("service", "username"),
        parent="service",
        consequence=_DATABASE_USER,
    ),
    ResourceType(
        "exoscale_dbaas_pg_user",
        "database user",
        Layer.DATA,
        identity=("service", "username"),
        parent="service",
        consequence=_DATABASE_USER,
    ),
    ResourceType(
        "exoscale_dbaas_kafka_user",
        "database user",
        Layer.DATA,
        identity=("service", "username"),
        parent="service",
        consequence=_DATABASE_USER,
    ),
    ResourceType(
        "exoscale_dbaas_opensearch_user",
        "database user",
        Layer.DATA,
        identity=("service", "username"),
        parent="service",
        consequence=_DATABASE_USER,
    ),
    ResourceType(
        "exoscale_block_storage_volume",
        "volume",
        Layer.DATA,
        consequence=Consequence("of what uses it get an error", lasting="its data", reach=Reach.ALL),
    ),
    ResourceType(
        "exoscale_block_storage_volume_snapshot",
        "snapshot",
        Layer.DATA,
        consequence=Consequence(
            "finds no snapshot", whom="whoever has to restore the volume", lasting="the snapshot", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "exoscale_private_network",
        "private network",
        Layer.NETWORK,
        consequence=Consequence("can no longer reach anything in it by private addresses", reach=Reach.ALL),
    ),
    ResourceType(
        "exoscale_security_group",
        "security group",
        Layer.NETWORK,
        identity=("name",),
        consequence=Consequence("of its instances can no longer connect", reach=Reach.ALL),
    ),
    ResourceType(
        "exoscale_security_group_rule",
        "security group rule",
        Layer.NETWORK,
        parent="security_group_id",
        consequence=_SECURITY_GROUP_RULE,
    ),
    ResourceType(
        "exoscale_security_group_rules",
        "security group rule",
        Layer.NETWORK,
        parent="security_group_id",
        consequence=_SECURITY_GROUP_RULE,
    ),
    ResourceType(
        "exoscale_anti_affinity_group",
        "anti-affinity group",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "lose all its instances at once when their host fails: they may stand on one", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "exoscale_ssh_key",
        "SSH key",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence("cannot log in to new instances", whom="whoever has the key", reach=Reach.LATER),
    ),
    ResourceType(
        "exoscale_iam_api_key",
        "API key",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence("are refused", whom="programs that use it", lasting="its secret", reach=Reach.PART),
    ),
    ResourceType(
        "exoscale_iam_role",
        "role",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence("are refused", whom="programs whose keys have the role", reach=Reach.ALL),
    ),
    ResourceType(
        "exoscale_iam_org_policy",
        "organization policy",
        Layer.IDENTITY,
        consequence=Consequence("may do what it forbade", whom="everybody in the organization", reach=Reach.LATER),
    ),
)
