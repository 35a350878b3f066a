"""Machines, containers and functions of AWS Cloud Control, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SCALING = Consequence("no longer gets more machines when it is busy", whom="the service", reach=Reach.LATER)
_NODES = Consequence("stops until there is room elsewhere", whom="what runs on its nodes", reach=Reach.ALL)
_EKS_ACCESS = Consequence("can no longer use the cluster", whom="whoever has this access", reach=Reach.PART)
_TASK_SET = Consequence("can no longer connect to what it runs", reach=Reach.ALL)
_JOBS = Consequence("is no longer done", whom="work that is sent to it", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "awscc_ec2_instance",
        "virtual machine",
        Layer.COMPUTE,
        consequence=Consequence("lose what runs on it", lasting="its address and the disks in it", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_autoscaling_auto_scaling_group",
        "group of virtual machines",
        Layer.COMPUTE,
        consequence=Consequence("lose what runs on its machines", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_autoscaling_scaling_policy",
        "scaling policy",
        Layer.COMPUTE,
        consequence=_SCALING,
    ),
    ResourceType(
        "awscc_autoscaling_scheduled_action",
        "scheduled scaling",
        Layer.COMPUTE,
        consequence=_SCALING,
    ),
    ResourceType(
        "awscc_applicationautoscaling_scaling_policy",
        "scaling policy",
        Layer.COMPUTE,
        consequence=_SCALING,
    ),
    ResourceType(
        "awscc_applicationautoscaling_scalable_target",
        "scaling target",
        Layer.COMPUTE,
        consequence=_SCALING,
    ),
    ResourceType(
        "awscc_ec2_launch_template",
        "launch template",
        Layer.COMPUTE,
        consequence=Consequence("can no longer be started from it", whom="new machines", reach=Reach.LATER),
    ),
    ResourceType(
        "awscc_ec2_key_pair",
        "SSH key",
        Layer.IDENTITY,
        consequence=Consequence(
            "can no longer log in to machines with it", whom="administrators", lasting="its private key", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "awscc_ec2_volume",
        "disk",
        Layer.DATA,
        consequence=Consequence("can no longer read or write it", whom="its machine", lasting="the data", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_ec2_volume_attachment",
        "disk of a machine",
        Layer.DATA,
        consequence=Consequence("can no longer read or write the disk", whom="its machine", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_eks_cluster",
        "EKS cluster",
        Layer.COMPUTE,
        consequence=Consequence(
            "lose every application that runs in it", lasting="everything that was deployed in it", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "awscc_eks_nodegroup",
        "EKS node group",
        Layer.COMPUTE,
        consequence=_NODES,
    ),
    ResourceType(
        "awscc_eks_fargate_profile",
        "EKS Fargate profile",
        Layer.COMPUTE,
        consequence=_NODES,
    ),
    ResourceType(
        "awscc_eks_addon",
        "EKS add-on",
        Layer.COMPUTE,
        consequence=Consequence(
            "stops: name resolution, networking or storage", whom="what needs it in the cluster", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "awscc_eks_access_entry",
        "access entry of EKS",
        Layer.IDENTITY,
        consequence=_EKS_ACCESS,
    ),
    ResourceType(
        "awscc_eks_identity_provider_config",
        "login of EKS",
        Layer.IDENTITY,
        consequence=_EKS_ACCESS,
    ),
    ResourceType(
        "awscc_eks_pod_identity_association",
        "identity of pods",
        Layer.IDENTITY,
        consequence=Consequence("lose their rights", whom="pods that use it", reach=Reach.PART),
    ),
    ResourceType(
        "awscc_ecs_cluster",
        "ECS cluster",
        Layer.COMPUTE,
        consequence=Consequence("lose every application that runs in it", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_ecs_service",
        "ECS service",
        Layer.COMPUTE,
        consequence=Consequence("can no longer connect to what it runs", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_ecs_task_set",
        "ECS task set",
        Layer.COMPUTE,
        consequence=_TASK_SET,
    ),
    ResourceType(
        "awscc_ecs_primary_task_set",
        "primary ECS task set",
        Layer.COMPUTE,
        consequence=_TASK_SET,
    ),
    ResourceType(
        "awscc_ecs_task_definition",
        "ECS task definition",
        Layer.COMPUTE,
        disposable=True,
    ),
    ResourceType(
        "awscc_ecs_cluster_capacity_provider_associations",
        "capacity of an ECS cluster",
        Layer.COMPUTE,
        consequence=Consequence("can no longer start tasks", whom="services of the cluster", reach=Reach.LATER),
    ),
    ResourceType(
        "awscc_ecs_capacity_provider",
        "ECS capacity provider",
        Layer.COMPUTE,
        consequence=Consequence("can no longer get machines", whom="services that use it", reach=Reach.LATER),
    ),
    ResourceType(
        "awscc_ecr_repository",
        "image repository",
        Layer.COMPUTE,
        consequence=Consequence(
            "can no longer pull its images", whom="machines and clusters", lasting="the images", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "awscc_apprunner_service",
        "App Runner service",
        Layer.COMPUTE,
        consequence=Consequence("can no longer open the app", lasting="its address", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_lambda_function",
        "function",
        Layer.COMPUTE,
        consequence=Consequence("gets an error", whom="whoever calls it", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_lambda_alias",
        "alias of a function",
        Layer.COMPUTE,
        consequence=Consequence("gets an error", whom="whoever calls it by this name", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_lambda_url",
        "address of a function",
        Layer.COMPUTE,
        consequence=Consequence(
            "can no longer connect", whom="whoever calls its address", lasting="its address", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "awscc_lambda_event_source_mapping",
        "event source of a function",
        Layer.COMPUTE,
        consequence=Consequence("is no longer worked on", whom="what is sent to it", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_lambda_permission",
        "permission of a function",
        Layer.IDENTITY,
        consequence=Consequence("is refused", whom="whoever calls it by this permission", reach=Reach.PART),
    ),
    ResourceType(
        "awscc_lambda_version",
        "version of a function",
        Layer.COMPUTE,
        disposable=True,
    ),
    ResourceType(
        "awscc_lambda_layer_version",
        "version of a layer",
        Layer.COMPUTE,
        disposable=True,
    ),
    ResourceType(
        "awscc_stepfunctions_state_machine",
        "state machine",
        Layer.COMPUTE,
        consequence=Consequence("gets an error", whom="whoever starts it", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_batch_job_queue",
        "job queue",
        Layer.COMPUTE,
        consequence=_JOBS,
    ),
    ResourceType(
        "awscc_batch_compute_environment",
        "machines of a job queue",
        Layer.COMPUTE,
        consequence=_JOBS,
    ),
    ResourceType(
        "awscc_batch_job_definition",
        "job definition",
        Layer.COMPUTE,
        consequence=_JOBS,
    ),
)
