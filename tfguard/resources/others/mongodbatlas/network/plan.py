"""Atlas' ways in: peerings, private endpoints and access lists, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_PRIVATE = Consequence(
    "get an error",
    whom="programs that connect through it",
    lasting="its id and its names, which the endpoint on the other side has",
    reach=Reach.ALL,
)
_PRIVATE_ENDPOINT = Consequence("get an error", whom="programs that connect through it", reach=Reach.ALL)

RESOURCE_TYPES = (
    ResourceType(
        "mongodbatlas_network_container",
        "network container",
        Layer.NETWORK,
        identity=("project_id", "provider_name", "atlas_cidr_block"),
        parent="project_id",
        consequence=Consequence(
            "get an error",
            whom="programs that connect through its peerings",
            lasting="its id, which peerings name",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "mongodbatlas_network_peering",
        "network peering",
        Layer.NETWORK,
        parent="project_id",
        consequence=Consequence(
            "get an error",
            whom="programs that connect through it",
            lasting="the other side's acceptance and its routes",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "mongodbatlas_private_endpoint_regional_mode",
        "regional mode of private endpoints",
        Layer.NETWORK,
        identity=("project_id",),
        parent="project_id",
        consequence=Consequence(
            "get an error",
            whom="programs that connect by its regional names",
            lasting="the connection strings",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "mongodbatlas_privatelink_endpoint",
        "private endpoint service",
        Layer.NETWORK,
        parent="project_id",
        consequence=_PRIVATE,
    ),
    ResourceType(
        "mongodbatlas_privatelink_endpoint_serverless",
        "private endpoint service",
        Layer.NETWORK,
        parent="project_id",
        consequence=_PRIVATE,
    ),
    ResourceType(
        "mongodbatlas_privatelink_endpoint_service",
        "private endpoint",
        Layer.NETWORK,
        identity=("project_id", "private_link_id", "endpoint_service_id"),
        parent="private_link_id",
        consequence=_PRIVATE_ENDPOINT,
    ),
    ResourceType(
        "mongodbatlas_privatelink_endpoint_service_serverless",
        "private endpoint",
        Layer.NETWORK,
        identity=("project_id", "endpoint_id"),
        parent="project_id",
        consequence=_PRIVATE_ENDPOINT,
    ),
    ResourceType(
        "mongodbatlas_privatelink_endpoint_service_data_federation_online_archive",
        "private endpoint",
        Layer.NETWORK,
        identity=("project_id", "endpoint_id"),
        parent="project_id",
        consequence=Consequence("get an error", whom="programs that query federated data through it", reach=Reach.ALL),
    ),
    ResourceType(
        "mongodbatlas_encryption_at_rest_private_endpoint",
        "private endpoint for keys",
        Layer.NETWORK,
        identity=("project_id", "cloud_provider", "region_name"),
        parent="project_id",
        consequence=Consequence(
            "get an error once Atlas cannot reach the key", whom="programs that use its clusters", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "mongodbatlas_project_ip_access_list",
        "IP access list",
        Layer.NETWORK,
        identity=("project_id", "cidr_block", "ip_address", "aws_security_group"),
        parent="project_id",
        consequence=Consequence("are refused", whom="programs that connect from the address", reach=Reach.PART),
    ),
)
