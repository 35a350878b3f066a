"""Amazon DocumentDB, as AWS answers."""

from __future__ import annotations

from tfguard.resources.aws.rds.management import cluster, cluster_instance, parameter_group, subnet_group

LIVE_READERS = (
    subnet_group("aws_docdb_subnet_group", "docdb"),
    parameter_group("aws_docdb_cluster_parameter_group", "docdb", "cluster_"),
    cluster("aws_docdb_cluster", "docdb", "db_cluster_parameter_group_name"),
    cluster_instance("aws_docdb_cluster_instance", "docdb"),
)
