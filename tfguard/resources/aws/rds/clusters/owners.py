"""Who else declares a part of database clusters."""

from __future__ import annotations

from tfguard.resources.shapes.co_owner import CoOwner

CO_OWNERS = (CoOwner("aws_rds_cluster", "iam_roles", "aws_rds_cluster_role_association", "db_cluster_identifier"),)
