"""Amazon Redshift, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.load_balancing import SecurityGroupsShape
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_redshift_cluster",
        "data warehouse",
        Layer.DATA,
        identity=("cluster_identifier",),
        endpoints=("endpoint", "dns_name"),
        unit="nodes",
        capacity=(Measure("number of nodes", Role.RUNNING, "number_of_nodes"),),
        size="node_type",
        security_groups=SecurityGroupsShape("vpc_security_group_ids", "vpc_security_group_ids", "[port]"),
        consequence=Consequence("get no reports and no answers from it", lasting="its data since the last snapshot"),
    ),
    ResourceType(
        "aws_redshift_parameter_group",
        "parameter group",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "go without its settings, and no new one can be made with it", whom="clusters that use it", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_redshift_subnet_group",
        "subnet group of data warehouses",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence("cannot be made", whom="new data warehouses that name it", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_redshift_authentication_profile",
        "authentication profile",
        Layer.IDENTITY,
        identity=("authentication_profile_name",),
        consequence=Consequence("can no longer connect", whom="clients that name it", reach=Reach.PART),
    ),
    ResourceType(
        "aws_redshift_cluster_iam_roles",
        "roles of a data warehouse",
        Layer.IDENTITY,
        identity=("cluster_identifier",),
        parent="cluster_identifier",
        parent_types=("aws_redshift_cluster",),
        consequence=Consequence("are denied", whom="loads from and exports to buckets and lakes", reach=Reach.PART),
    ),
    ResourceType(
        "aws_redshift_data_share_authorization",
        "authorized data share",
        Layer.IDENTITY,
        identity=("data_share_arn", "consumer_identifier"),
        consequence=Consequence("can no longer query the shared data", whom="the account that it names", reach=Reach.PART),
    ),
    ResourceType(
        "aws_redshift_data_share_consumer_association",
        "data share of a consumer",
        Layer.IDENTITY,
        identity=("data_share_arn", "consumer_arn"),
        consequence=Consequence("gets an error", whom="whoever queries the shared data", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_redshift_endpoint_authorization",
        "endpoint access to a data warehouse",
        Layer.IDENTITY,
        identity=("cluster_identifier", "account"),
        parent="cluster_identifier",
        parent_types=("aws_redshift_cluster",),
        consequence=Consequence(
            "can no longer connect through an endpoint of its own", whom="the account that it names", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_redshift_event_subscription",
        "event subscription",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence("is not told of its failures", whom="whoever runs the data warehouse", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_redshift_hsm_client_certificate",
        "HSM client certificate",
        Layer.DATA,
        identity=("hsm_client_certificate_identifier",),
        consequence=Consequence(
            "can no longer fetch its key when it is restored or its key is rotated",
            whom="the data warehouse",
            lasting="the certificate, which the HSM must be given",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_redshift_hsm_configuration",
        "HSM configuration",
        Layer.DATA,
        identity=("hsm_configuration_identifier",),
        consequence=Consequence(
            "can no longer fetch its key when it is restored or its key is rotated",
            whom="the data warehouse",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_redshift_integration",
        "zero-ETL integration",
        Layer.DATA,
        identity=("integration_name",),
        consequence=Consequence("show no new data from its source", whom="reports", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_redshift_logging",
        "audit logging",
        Layer.MONITORING,
        identity=("cluster_identifier",),
        parent="cluster_identifier",
        parent_types=("aws_redshift_cluster",),
        consequence=Consequence(
            "finds no record of logins and queries", whom="whoever looks into an incident", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_redshift_partner",
        "partner integration",
        Layer.DATA,
        identity=("account_id", "cluster_identifier", "database_name", "partner_name"),
        parent="cluster_identifier",
        parent_types=("aws_redshift_cluster",),
        consequence=Consequence(
            "no longer sees it in the console", whom="whoever looks for the partner's status", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_redshift_resource_policy",
        "resource policy of a data warehouse",
        Layer.IDENTITY,
        identity=("resource_arn",),
        parent="resource_arn",
        document="policy",
        consequence=Consequence(
            "can no longer use it, and integrations that rely on it stop",
            whom="whoever only the policy lets in",
        ),
    ),
    ResourceType(
        "aws_redshift_scheduled_action",
        "scheduled action",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "is no longer paused, resumed or resized in time", whom="the data warehouse", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_redshift_security_group",
        "security group of data warehouses",
        Layer.NETWORK,
        identity=("name",),
        consequence=Consequence("can no longer connect", whom="clients that only it lets in", reach=Reach.PART),
    ),
    ResourceType(
        "aws_redshift_snapshot_copy",
        "copies of snapshots in another Region",
        Layer.DATA,
        identity=("cluster_identifier",),
        parent="cluster_identifier",
        parent_types=("aws_redshift_cluster",),
        consequence=Consequence("can no longer be restored in the other Region", whom="the data warehouse", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_redshift_snapshot_copy_grant",
        "grant for copies of snapshots",
        Layer.DATA,
        identity=("snapshot_copy_grant_name",),
        consequence=Consequence(
            "can no longer be copied to the other Region under that key", whom="snapshots", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_redshift_snapshot_schedule",
        "snapshot schedule",
        Layer.DATA,
        identity=("identifier",),
        consequence=Consequence("gets no more snapshots by that schedule", whom="the data warehouse", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_redshift_snapshot_schedule_association",
        "snapshot schedule of a data warehouse",
        Layer.DATA,
        identity=("cluster_identifier", "schedule_identifier"),
        parent="cluster_identifier",
        parent_types=("aws_redshift_cluster",),
        consequence=Consequence("gets no more snapshots by that schedule", whom="the data warehouse", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_redshift_usage_limit",
        "usage limit",
        Layer.DATA,
        identity=("cluster_identifier", "feature_type", "limit_type", "period"),
        parent="cluster_identifier",
        parent_types=("aws_redshift_cluster",),
        consequence=Consequence("is warned of high use, and nothing stops it", whom="nobody", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_redshift_cluster_snapshot",
        "snapshot",
        Layer.DATA,
        identity=("cluster_identifier", "snapshot_identifier"),
        consequence=Consequence(
            "can no longer be restored to that point", whom="the data warehouse", lasting="the data in it", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_redshift_idc_application",
        "Identity Center application of Redshift",
        Layer.IDENTITY,
        identity=("redshift_idc_application_name",),
        consequence=Consequence(
            "can no longer query the data warehouse", whom="people who sign in with Identity Center", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_redshift_namespace_registration",
        "registered namespace",
        Layer.DATA,
        identity=("consumer_identifier", "provisioned_cluster_identifier", "serverless_namespace_identifier"),
        consequence=Consequence("fail", whom="queries of it through the Glue catalog", reach=Reach.PART),
    ),
    ResourceType(
        "aws_redshift_endpoint_access",
        "endpoint of a data warehouse",
        Layer.NETWORK,
        identity=("endpoint_name",),
        parent="cluster_identifier",
        consequence=Consequence("can no longer connect", whom="clients in its VPC", lasting="its address"),
    ),
)
