"""OVHcloud's servers, hosting, logs and users, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_ACCESS_TO_A_DATABASE_SERVER = Consequence("are refused", whom="programs that connect from the address", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "ovh_cloud_project_alerting",
        "cost alert",
        Layer.MONITORING,
        consequence=Consequence("learns late that it is too much", whom="whoever pays", reach=Reach.LATER),
    ),
    ResourceType(
        "ovh_dedicated_server",
        "dedicated server",
        Layer.COMPUTE,
        consequence=Consequence("of what runs on it get no answer", lasting="what is on its disks", reach=Reach.ALL),
    ),
    ResourceType("ovh_dedicated_server_install_task", "server task", Layer.RUN, disposable=True),
    ResourceType("ovh_dedicated_server_reboot_task", "server task", Layer.RUN, disposable=True),
    ResourceType(
        "ovh_dedicated_server_networking",
        "network of a server",
        Layer.NETWORK,
        identity=("service_name",),
        consequence=Consequence("of the server's private address can no longer connect", reach=Reach.ALL),
    ),
    ResourceType(
        "ovh_dedicated_nasha_partition",
        "NAS partition",
        Layer.DATA,
        identity=("service_name", "name"),
        consequence=Consequence("get an error", whom="hosts that mount it", lasting="its data", reach=Reach.ALL),
    ),
    ResourceType(
        "ovh_dedicated_nasha_partition_access",
        "access to a NAS partition",
        Layer.NETWORK,
        identity=("service_name", "partition_name", "ip"),
        consequence=Consequence("can no longer mount it", whom="hosts at the address", reach=Reach.PART),
    ),
    ResourceType(
        "ovh_dedicated_nasha_partition_snapshot",
        "NAS snapshots",
        Layer.DATA,
        consequence=Consequence("finds no snapshot", whom="whoever has to restore the files", reach=Reach.LATER),
    ),
    ResourceType(
        "ovh_dbaas_logs_output_graylog_stream",
        "log stream",
        Layer.MONITORING,
        consequence=Consequence(
            "finds no logs", whom="whoever looks into an incident", lasting="its token, and its logs", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "ovh_dbaas_logs_input",
        "log input",
        Layer.MONITORING,
        consequence=Consequence(
            "finds no logs that are sent to it", whom="whoever looks into an incident", lasting="its address", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "ovh_hosting_privatedatabase",
        "database server",
        Layer.DATA,
        consequence=Consequence("get an error", whom="programs that use it", lasting="its data", reach=Reach.ALL),
    ),
    ResourceType(
        "ovh_hosting_privatedatabase_database",
        "database",
        Layer.DATA,
        identity=("service_name", "database_name"),
        consequence=Consequence("get an error", whom="programs that use it", lasting="its data", reach=Reach.ALL),
    ),
    ResourceType(
        "ovh_hosting_privatedatabase_user",
        "database user",
        Layer.DATA,
        identity=("service_name", "user_name"),
        consequence=Consequence("are refused", whom="programs that log in as the user", reach=Reach.PART),
    ),
    ResourceType(
        "ovh_hosting_privatedatabase_user_grant",
        "privilege of a database user",
        Layer.DATA,
        identity=("service_name", "user_name", "database_name"),
        consequence=Consequence("are refused", whom="programs that log in as the user", reach=Reach.PART),
    ),
    ResourceType(
        "ovh_hosting_privatedatabase_allowlist",
        "access to a database server",
        Layer.NETWORK,
        identity=("service_name", "ip"),
        consequence=_ACCESS_TO_A_DATABASE_SERVER,
    ),
    ResourceType(
        "ovh_hosting_privatedatabase_whitelist",
        "access to a database server",
        Layer.NETWORK,
        identity=("service_name", "ip"),
        consequence=_ACCESS_TO_A_DATABASE_SERVER,
    ),
    ResourceType(
        "ovh_iam_policy",
        "policy",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence("who have their rights by it are refused", reach=Reach.PART),
    ),
    ResourceType(
        "ovh_iam_permissions_group",
        "group of permissions",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence("who have their rights by policies with it are refused", reach=Reach.PART),
    ),
    ResourceType(
        "ovh_iam_resource_group",
        "group of resources",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence("who have their rights by policies with it are refused", reach=Reach.PART),
    ),
    ResourceType(
        "ovh_me_identity_user",
        "user",
        Layer.IDENTITY,
        identity=("login",),
        consequence=Consequence("can no longer log in", whom="the user", reach=Reach.PART),
    ),
    ResourceType(
        "ovh_me_identity_group",
        "group",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence("lose the rights that it gives", whom="members of the group", reach=Reach.PART),
    ),
    ResourceType(
        "ovh_me_api_oauth2_client",
        "API client",
        Layer.IDENTITY,
        consequence=Consequence("are refused", whom="programs that log in with it", lasting="its secret", reach=Reach.PART),
    ),
)
