"""AWS App Mesh, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_appmesh_gateway_route",
        "gateway route",
        Layer.LOAD_BALANCER,
        identity=("mesh_name", "virtual_gateway_name", "name"),
        parent="virtual_gateway_name",
        parent_types=("aws_appmesh_virtual_gateway",),
        consequence=Consequence("get 404 at the gateway", whom="requests that it matched", reach=Reach.PART),
    ),
    ResourceType(
        "aws_appmesh_mesh",
        "service mesh",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence("can no longer call each other", whom="services in the mesh", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_appmesh_route",
        "mesh route",
        Layer.LOAD_BALANCER,
        identity=("mesh_name", "virtual_router_name", "name"),
        parent="virtual_router_name",
        parent_types=("aws_appmesh_virtual_router",),
        consequence=Consequence("fail, or go to another version", whom="calls that it matched", reach=Reach.PART),
    ),
    ResourceType(
        "aws_appmesh_virtual_gateway",
        "mesh gateway",
        Layer.LOAD_BALANCER,
        identity=("mesh_name", "name"),
        parent="mesh_name",
        parent_types=("aws_appmesh_mesh",),
        consequence=Consequence("get nothing through it into the mesh", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_appmesh_virtual_node",
        "virtual node",
        Layer.LOAD_BALANCER,
        identity=("mesh_name", "name"),
        parent="mesh_name",
        parent_types=("aws_appmesh_mesh",),
        consequence=Consequence(
            "get errors: its proxies have no configuration any more", whom="services that call it", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_appmesh_virtual_router",
        "virtual router",
        Layer.LOAD_BALANCER,
        identity=("mesh_name", "name"),
        parent="mesh_name",
        parent_types=("aws_appmesh_mesh",),
        consequence=Consequence("get errors", whom="services that call what is behind it", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_appmesh_virtual_service",
        "virtual service",
        Layer.LOAD_BALANCER,
        identity=("mesh_name", "name"),
        parent="mesh_name",
        parent_types=("aws_appmesh_mesh",),
        consequence=Consequence("get errors: the mesh no longer knows its name", whom="services that call it", reach=Reach.ALL),
    ),
)
