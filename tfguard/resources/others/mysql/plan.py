"""What is in a MySQL server, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SERVER_SETTING = Consequence("meet the default value", whom="programs that use the server", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "mysql_database",
        "database",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence("get an error", whom="programs that use it", lasting="its data", reach=Reach.ALL),
    ),
    ResourceType(
        "mysql_user",
        "database user",
        Layer.DATA,
        identity=("user", "host"),
        consequence=Consequence("are refused", whom="programs that log in as the user", reach=Reach.PART),
    ),
    ResourceType(
        "mysql_user_password",
        "password of a database user",
        Layer.DATA,
        identity=("user", "host"),
        harmless="It is only dropped from the state: the user keeps the password.",
    ),
    ResourceType(
        "mysql_role",
        "database role",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence("are refused", whom="programs whose users have the role", reach=Reach.ALL),
    ),
    ResourceType(
        "mysql_grant",
        "privilege",
        Layer.IDENTITY,
        identity=("user", "host", "role", "database", "table"),
        consequence=Consequence("are refused", whom="programs that log in as the user", reach=Reach.PART),
    ),
    ResourceType(
        "mysql_default_roles",
        "default roles of a user",
        Layer.IDENTITY,
        identity=("user", "host"),
        parent="user",
        consequence=Consequence("are refused", whom="programs that log in as the user", reach=Reach.PART),
    ),
    ResourceType(
        "mysql_global_variable",
        "server variable",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence("meet the default value", whom="programs that use the server", reach=Reach.LATER),
    ),
    ResourceType(
        "mysql_sql", "statement", Layer.RUN, harmless="It runs the statement that undoes it, which the configuration has."
    ),
    ResourceType("mysql_ti_config", "server setting", Layer.DATA, consequence=_SERVER_SETTING),
    ResourceType("mysql_ti_resource_group", "server setting", Layer.DATA, consequence=_SERVER_SETTING),
    ResourceType("mysql_ti_resource_group_user_assignment", "server setting", Layer.DATA, consequence=_SERVER_SETTING),
    ResourceType(
        "mysql_rds_config",
        "server setting",
        Layer.DATA,
        consequence=Consequence("finds it too short", whom="whoever relies on the binary log", reach=Reach.LATER),
    ),
)
