"""Amazon Neptune, as AWS answers."""

from __future__ import annotations

from tfguard.resources.aws.rds.management import cluster, cluster_instance, parameter_group, subnet_group

LIVE_READERS = (
    subnet_group("aws_neptune_subnet_group", "neptune"),
    parameter_group("aws_neptune_parameter_group", "neptune", ""),
    parameter_group("aws_neptune_cluster_parameter_group", "neptune", "cluster_"),
    cluster("aws_neptune_cluster", "neptune", "neptune_cluster_parameter_group_name"),
    cluster_instance("aws_neptune_cluster_instance", "neptune"),
)
