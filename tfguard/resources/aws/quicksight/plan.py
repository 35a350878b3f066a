"""Amazon QuickSight, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_PERMISSIONS = Consequence("can use again what it forbids", whom="users whom it limits", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "aws_quicksight_account_settings",
        "QuickSight settings",
        Layer.DATA,
        identity=("aws_account_id",),
        harmless="Its deletion only drops it from the state: the account keeps the settings.",
    ),
    ResourceType(
        "aws_quicksight_account_subscription",
        "QuickSight subscription",
        Layer.DATA,
        identity=("account_name",),
        consequence=Consequence(
            "can no longer open any report", lasting="all dashboards, data sets and users", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_quicksight_analysis",
        "analysis",
        Layer.DATA,
        identity=("aws_account_id", "analysis_id"),
        consequence=Consequence(
            "can no longer open the analysis", whom="authors", lasting="what they changed by hand", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_quicksight_custom_permissions",
        "custom permissions",
        Layer.IDENTITY,
        identity=("aws_account_id", "custom_permissions_name"),
        consequence=_PERMISSIONS,
    ),
    ResourceType(
        "aws_quicksight_dashboard",
        "QuickSight dashboard",
        Layer.DATA,
        identity=("aws_account_id", "dashboard_id"),
        consequence=Consequence("can no longer open the dashboard", lasting="its older versions", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_quicksight_data_set",
        "data set",
        Layer.DATA,
        identity=("aws_account_id", "data_set_id"),
        consequence=Consequence(
            "show no data",
            whom="dashboards and analyses that use it",
            lasting="its refresh history and what was imported",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_quicksight_data_source",
        "data source",
        Layer.DATA,
        identity=("aws_account_id", "data_source_id"),
        consequence=Consequence("show no data, or no new data", whom="dashboards whose data sets use it", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_quicksight_folder",
        "folder",
        Layer.DATA,
        identity=("aws_account_id", "folder_id"),
        consequence=Consequence(
            "no longer finds the dashboards and data sets in it", whom="whoever is let in by the folder", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_quicksight_folder_membership",
        "content of a folder",
        Layer.DATA,
        identity=("aws_account_id", "folder_id", "member_type", "member_id"),
        consequence=Consequence(
            "no longer finds that dashboard or data set", whom="whoever is let in by the folder", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_quicksight_group",
        "QuickSight group",
        Layer.IDENTITY,
        identity=("aws_account_id", "namespace", "group_name"),
        consequence=Consequence(
            "can no longer open what is shared with the group",
            whom="its members",
            lasting="its members, and what is shared with it",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_quicksight_group_membership",
        "group member",
        Layer.IDENTITY,
        identity=("aws_account_id", "namespace", "group_name", "member_name"),
        consequence=Consequence("can no longer open what is shared with the group", whom="that user", reach=Reach.PART),
    ),
    ResourceType(
        "aws_quicksight_iam_policy_assignment",
        "IAM policy of QuickSight users",
        Layer.IDENTITY,
        identity=("aws_account_id", "namespace", "assignment_name"),
        consequence=Consequence(
            "can no longer reach the data that the policy opens", whom="the users and groups that it names", reach=Reach.PART
        ),
    ),
    ResourceType("aws_quicksight_ingestion", "import", Layer.DATA, disposable=True),
    ResourceType(
        "aws_quicksight_ip_restriction",
        "IP restriction of QuickSight",
        Layer.NETWORK,
        identity=("aws_account_id",),
        consequence=Consequence("are let in to QuickSight again", whom="requests from any address", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_quicksight_key_registration",
        "encryption keys of QuickSight",
        Layer.DATA,
        identity=("aws_account_id",),
        consequence=Consequence("is no longer encrypted with the keys that it names", whom="new data", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_quicksight_namespace",
        "QuickSight namespace",
        Layer.IDENTITY,
        identity=("aws_account_id", "namespace"),
        consequence=Consequence("can no longer log in", whom="its users", lasting="its users and groups", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_quicksight_refresh_schedule",
        "refresh schedule",
        Layer.DATA,
        identity=("aws_account_id", "data_set_id", "schedule_id"),
        consequence=Consequence("sees old data", whom="whoever reads the dashboards", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_quicksight_role_custom_permission",
        "custom permissions of a role",
        Layer.IDENTITY,
        identity=("aws_account_id", "namespace", "role"),
        consequence=_PERMISSIONS,
    ),
    ResourceType(
        "aws_quicksight_role_membership",
        "role member",
        Layer.IDENTITY,
        identity=("aws_account_id", "namespace", "role", "member_name"),
        consequence=Consequence("can no longer log in with that role", whom="the people in that group", reach=Reach.PART),
    ),
    ResourceType(
        "aws_quicksight_template",
        "template",
        Layer.DATA,
        identity=("aws_account_id", "template_id"),
        consequence=Consequence(
            "can no longer be made from it", whom="new dashboards and analyses", lasting="its older versions", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_quicksight_template_alias",
        "template alias",
        Layer.DATA,
        identity=("aws_account_id", "template_id", "alias_name"),
        consequence=Consequence("can no longer be made", whom="new dashboards and analyses that name it", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_quicksight_theme",
        "theme",
        Layer.DATA,
        identity=("aws_account_id", "theme_id"),
        harmless="Dashboards that used it show the default colours and fonts.",
    ),
    ResourceType(
        "aws_quicksight_user",
        "QuickSight user",
        Layer.IDENTITY,
        identity=("aws_account_id", "namespace", "user_name"),
        consequence=Consequence(
            "can no longer log in",
            whom="that user",
            lasting="their own dashboards and what is shared with them",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_quicksight_user_custom_permission",
        "custom permissions of a user",
        Layer.IDENTITY,
        identity=("aws_account_id", "namespace", "user_name"),
        consequence=_PERMISSIONS,
    ),
    ResourceType(
        "aws_quicksight_vpc_connection",
        "VPC connection of QuickSight",
        Layer.NETWORK,
        identity=("aws_account_id", "vpc_connection_id"),
        consequence=Consequence("show no data, or no new data", whom="dashboards with data from that VPC", reach=Reach.ALL),
    ),
)
