"""AWS OpsWorks Stacks, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_LAYER = Consequence(
    "get errors from what its instances serve", lasting="its instances, and what was on their disks", reach=Reach.ALL
)

RESOURCE_TYPES = (
    ResourceType(
        "aws_opsworks_application",
        "OpsWorks application",
        Layer.COMPUTE,
        parent="stack_id",
        consequence=Consequence("can no longer deploy the application", whom="whoever deploys", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_opsworks_custom_layer",
        "OpsWorks layer",
        Layer.COMPUTE,
        identity=("stack_id", "short_name"),
        parent="stack_id",
        consequence=_LAYER,
    ),
    ResourceType("aws_opsworks_ecs_cluster_layer", "OpsWorks layer", Layer.COMPUTE, parent="stack_id", consequence=_LAYER),
    ResourceType(
        "aws_opsworks_ganglia_layer",
        "Ganglia layer",
        Layer.MONITORING,
        parent="stack_id",
        consequence=Consequence(
            "no longer sees its numbers", whom="whoever watches the stack", lasting="what Ganglia recorded", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_opsworks_haproxy_layer",
        "HAProxy layer",
        Layer.LOAD_BALANCER,
        parent="stack_id",
        consequence=Consequence(
            "can no longer connect: nothing passes their requests on",
            lasting="its instances, and their addresses",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_opsworks_instance",
        "OpsWorks instance",
        Layer.COMPUTE,
        parent="stack_id",
        consequence=Consequence(
            "get errors from what it serves", lasting="what was on its own disks, and its addresses", reach=Reach.ALL
        ),
    ),
    ResourceType("aws_opsworks_java_app_layer", "OpsWorks layer", Layer.COMPUTE, parent="stack_id", consequence=_LAYER),
    ResourceType(
        "aws_opsworks_memcached_layer",
        "Memcached layer",
        Layer.DATA,
        parent="stack_id",
        consequence=Consequence(
            "wait longer: the cache is gone, and the databases take all requests", lasting="what was cached", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_opsworks_mysql_layer",
        "MySQL layer",
        Layer.DATA,
        parent="stack_id",
        consequence=Consequence(
            "lose their data, and every request that needs it fails", lasting="its data since the last backup", reach=Reach.ALL
        ),
    ),
    ResourceType("aws_opsworks_nodejs_app_layer", "OpsWorks layer", Layer.COMPUTE, parent="stack_id", consequence=_LAYER),
    ResourceType(
        "aws_opsworks_permission",
        "OpsWorks permission",
        Layer.IDENTITY,
        identity=("stack_id", "user_arn"),
        parent="stack_id",
        consequence=Consequence(
            "can no longer manage the stack or log in to its instances", whom="the person that it names", reach=Reach.PART
        ),
    ),
    ResourceType("aws_opsworks_php_app_layer", "OpsWorks layer", Layer.COMPUTE, parent="stack_id", consequence=_LAYER),
    ResourceType("aws_opsworks_rails_app_layer", "OpsWorks layer", Layer.COMPUTE, parent="stack_id", consequence=_LAYER),
    ResourceType(
        "aws_opsworks_rds_db_instance",
        "database of a stack",
        Layer.DATA,
        identity=("stack_id", "rds_db_instance_arn"),
        parent="stack_id",
        consequence=Consequence(
            "no longer tells the application where its database is", whom="the next deployment", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_opsworks_stack",
        "OpsWorks stack",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "get errors from everything that it serves", lasting="its layers, instances and applications", reach=Reach.ALL
        ),
    ),
    ResourceType("aws_opsworks_static_web_layer", "OpsWorks layer", Layer.COMPUTE, parent="stack_id", consequence=_LAYER),
    ResourceType(
        "aws_opsworks_user_profile",
        "OpsWorks user",
        Layer.IDENTITY,
        identity=("user_arn",),
        consequence=Consequence("can no longer log in to the instances", whom="the person that it names", reach=Reach.PART),
    ),
)
