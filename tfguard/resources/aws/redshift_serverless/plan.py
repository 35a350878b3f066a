"""Amazon Redshift Serverless, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_redshiftserverless_namespace",
        "serverless data warehouse",
        Layer.DATA,
        identity=("namespace_name",),
        consequence=Consequence(
            "get no reports and no answers", whom="people who query it", lasting="its data since the last snapshot"
        ),
    ),
    ResourceType(
        "aws_redshiftserverless_workgroup",
        "serverless data warehouse",
        Layer.DATA,
        identity=("workgroup_name",),
        unit="capacity units",
        capacity=(
            Measure("base capacity", Role.RUNNING, "base_capacity", computed=True),
            Measure("maximum", Role.CEILING, "max_capacity"),
        ),
        consequence=Consequence("can no longer connect", whom="people who query it", lasting="its endpoint"),
    ),
    ResourceType(
        "aws_redshiftserverless_custom_domain_association",
        "own domain name of a data warehouse",
        Layer.DNS,
        identity=("workgroup_name", "custom_domain_name"),
        parent="workgroup_name",
        parent_types=("aws_redshiftserverless_workgroup",),
        consequence=Consequence("get a certificate error", whom="clients that connect under that name", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_redshiftserverless_resource_policy",
        "policy of a snapshot",
        Layer.IDENTITY,
        identity=("resource_arn",),
        parent="resource_arn",
        document="policy",
        consequence=Consequence("can no longer restore the snapshot", whom="other accounts"),
    ),
    ResourceType(
        "aws_redshiftserverless_snapshot",
        "snapshot",
        Layer.DATA,
        identity=("snapshot_name",),
        consequence=Consequence(
            "can no longer be restored to that point", whom="the data warehouse", lasting="the data in it", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_redshiftserverless_usage_limit",
        "usage limit",
        Layer.DATA,
        identity=("resource_arn", "usage_type", "period"),
        parent="resource_arn",
        consequence=Consequence("is warned of high use, and nothing stops it", whom="nobody", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_redshiftserverless_endpoint_access",
        "endpoint of a data warehouse",
        Layer.NETWORK,
        identity=("endpoint_name",),
        parent="workgroup_name",
        consequence=Consequence("can no longer connect", whom="clients in its VPC", lasting="its address"),
    ),
)
