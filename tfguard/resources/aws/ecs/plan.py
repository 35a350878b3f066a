"""Amazon ECS, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.load_balancing import RegistrationShape, SecurityGroupsShape
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_ecs_cluster",
        "ECS cluster",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence("lose every application that runs in it"),
    ),
    ResourceType(
        "aws_ecs_cluster_capacity_providers",
        "capacity providers of a cluster",
        Layer.COMPUTE,
        parent="cluster_name",
        identity=("cluster_name",),
        consequence=Consequence(
            "find no capacity where they rely on the cluster's providers", whom="new tasks", reach=Reach.LATER
        ),
    ),
    ResourceType("aws_ecs_capacity_provider", "capacity provider", Layer.COMPUTE, identity=("name",)),
    ResourceType(
        "aws_ecs_service",
        "ECS service",
        Layer.COMPUTE,
        identity=("cluster", "name"),
        parent="cluster",
        unit="tasks",
        # A count that is taken out of the configuration is 0, but for a daemon, which has none.
        capacity=(
            Measure("desired count", Role.RUNNING, "scheduling_strategy != 'DAEMON' && (desired_count || `0`) || `null`"),
        ),
        security_groups=SecurityGroupsShape(
            "network_configuration", "network_configuration[].security_groups[]", "load_balancer[].container_port"
        ),
        registers=(RegistrationShape("load_balancer", "load_balancer[].[target_group_arn, elb_name][]"),),
        consequence=Consequence("get errors from what it runs"),
    ),
    ResourceType(
        "aws_ecs_task_set",
        "task set",
        Layer.COMPUTE,
        parent="service",
        unit="percent",
        capacity=(Measure("scale", Role.RUNNING, "scale[0].value"),),
    ),
    ResourceType("aws_ecs_task_definition", "task definition revision", Layer.COMPUTE, disposable=True),
    ResourceType(
        "aws_ecs_account_setting_default",
        "account setting of ECS",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence("are made by AWS's own default", whom="new tasks and services", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_ecs_express_gateway_service",
        "express service",
        Layer.COMPUTE,
        identity=("cluster", "service_name"),
        parent="cluster",
        parent_types=("aws_ecs_cluster",),
        consequence=Consequence("get errors from it", lasting="its address", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_ecs_tag",
        "tag",
        Layer.COMPUTE,
        identity=("resource_arn", "key"),
        parent="resource_arn",
        harmless="A tag: what runs works as before.",
    ),
    ResourceType(
        "aws_ecs_daemon",
        "daemon",
        Layer.COMPUTE,
        identity=("cluster_arn", "name"),
        parent="cluster_arn",
        consequence=Consequence(
            "go without it: no logs, metrics or proxy from there", whom="the other tasks on its machines", reach=Reach.ALL
        ),
    ),
    ResourceType("aws_ecs_daemon_task_definition", "daemon task definition", Layer.COMPUTE, disposable=True),
)
