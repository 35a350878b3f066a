"""Amazon EKS."""

from tfguard.resources.shapes.resource_type import Measure, ResourceType, Role, VersionShape

_KUBERNETES = VersionShape("version", engine="'kubernetes'")

RESOURCE_TYPES = (
    ResourceType("aws_eks_cluster", "EKS cluster", identity=("name",), endpoints=("endpoint",), version=_KUBERNETES),
    ResourceType(
        "aws_eks_node_group",
        "EKS node group",
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
    ),
    ResourceType(
        "aws_eks_fargate_profile",
        "EKS Fargate profile",
        identity=("cluster_name", "fargate_profile_name"),
        parent="cluster_name",
    ),
    ResourceType("aws_eks_addon", "EKS add-on", identity=("cluster_name", "addon_name"), parent="cluster_name"),
    ResourceType("aws_eks_access_entry", "EKS access entry", identity=("cluster_name", "principal_arn"), parent="cluster_name"),
    ResourceType("aws_eks_pod_identity_association", "EKS pod identity", parent="cluster_name"),
)
