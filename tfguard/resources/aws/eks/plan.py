"""Amazon EKS, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role, VersionShape
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_KUBERNETES = VersionShape("version", engine="'kubernetes'")

RESOURCE_TYPES = (
    ResourceType(
        "aws_eks_cluster",
        "EKS cluster",
        Layer.COMPUTE,
        identity=("name",),
        endpoints=("endpoint",),
        version=_KUBERNETES,
        consequence=Consequence("lose every application that runs in it", lasting="everything that was deployed in it"),
    ),
    ResourceType(
        "aws_eks_node_group",
        "EKS node group",
        Layer.COMPUTE,
        identity=("cluster_name", "node_group_name"),
        parent="cluster_name",
        unit="nodes",
        capacity=(
            Measure("desired size", Role.RUNNING, "scaling_config[0].desired_size"),
            Measure("minimum", Role.FLOOR, "scaling_config[0].min_size"),
            Measure("maximum", Role.CEILING, "scaling_config[0].max_size"),
        ),
        size="instance_types[0]",
        version=_KUBERNETES,
        consequence=Consequence("wait until their pods run elsewhere, if there is room"),
    ),
    ResourceType(
        "aws_eks_fargate_profile",
        "EKS Fargate profile",
        Layer.COMPUTE,
        identity=("cluster_name", "fargate_profile_name"),
        parent="cluster_name",
    ),
    ResourceType("aws_eks_addon", "EKS add-on", Layer.COMPUTE, identity=("cluster_name", "addon_name"), parent="cluster_name"),
    ResourceType(
        "aws_eks_access_entry",
        "EKS access entry",
        Layer.IDENTITY,
        identity=("cluster_name", "principal_arn"),
        parent="cluster_name",
    ),
    ResourceType("aws_eks_pod_identity_association", "EKS pod identity", Layer.IDENTITY, parent="cluster_name"),
    ResourceType(
        "aws_eks_access_policy_association",
        "cluster access policy",
        Layer.IDENTITY,
        parent="cluster_name",
        parent_types=("aws_eks_cluster",),
    ),
    ResourceType(
        "aws_eks_capability",
        "EKS capability",
        Layer.COMPUTE,
        identity=("cluster_name", "capability_name"),
        parent="cluster_name",
        consequence=Consequence(
            "can change nothing any more: the cluster's Argo CD, ACK or kro is gone",
            whom="whoever deploys with it",
            lasting="its address, where it has one",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_eks_identity_provider_config",
        "identity provider of a cluster",
        Layer.IDENTITY,
        identity=("cluster_name",),
        parent="cluster_name",
        consequence=Consequence("can no longer reach the cluster", whom="users who log in through it", reach=Reach.PART),
    ),
)
