"""Amazon EMR, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_MACHINES_GONE = Consequence("wait or get slow: its machines are taken away", whom="jobs on the cluster", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "aws_emr_block_public_access_configuration",
        "block of public clusters",
        Layer.RUN,
        consequence=Consequence(
            "are checked by AWS's default: only port 22 may be open to everybody", whom="new clusters", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_emr_cluster",
        "EMR cluster",
        Layer.DATA,
        consequence=Consequence(
            "fail", whom="jobs and queries on it", lasting="what is on its own disks, and its address", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_emr_instance_fleet",
        "instance fleet of a cluster",
        Layer.COMPUTE,
        parent="cluster_id",
        consequence=_MACHINES_GONE,
    ),
    ResourceType(
        "aws_emr_instance_group",
        "instance group of a cluster",
        Layer.COMPUTE,
        parent="cluster_id",
        consequence=_MACHINES_GONE,
    ),
    ResourceType(
        "aws_emr_managed_scaling_policy",
        "scaling of a cluster",
        Layer.COMPUTE,
        identity=("cluster_id",),
        parent="cluster_id",
        consequence=Consequence("wait: nothing adds machines any more", whom="jobs at the busiest hours", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_emr_security_configuration",
        "security configuration",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence("cannot start with it", whom="new clusters", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_emr_studio",
        "EMR Studio",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "can no longer open their workspaces",
            whom="data scientists",
            lasting="its URL, and its workspaces",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_emr_studio_session_mapping",
        "EMR Studio assignment",
        Layer.IDENTITY,
        identity=("studio_id", "identity_type", "identity_id", "identity_name"),
        parent="studio_id",
        consequence=Consequence("can no longer open the studio", whom="this user or group", reach=Reach.PART),
    ),
)
