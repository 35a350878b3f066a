"""Audit and alerts of Azure SQL, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_AUDIT = Consequence("no longer see who does what, or that it is attacked", whom="operators", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_mssql_database_extended_auditing_policy",
        "audit of a SQL database",
        Layer.MONITORING,
        identity=("database_id",),
        parent="database_id",
        consequence=_AUDIT,
    ),
    ResourceType(
        "azurerm_mssql_managed_instance_security_alert_policy",
        "security alerts of a SQL managed instance",
        Layer.MONITORING,
        identity=("resource_group_name", "managed_instance_name"),
        consequence=_AUDIT,
    ),
    ResourceType(
        "azurerm_mssql_managed_instance_vulnerability_assessment",
        "vulnerability assessment of a SQL managed instance",
        Layer.MONITORING,
        identity=("managed_instance_id",),
        parent="managed_instance_id",
        consequence=_AUDIT,
    ),
    ResourceType(
        "azurerm_mssql_server_extended_auditing_policy",
        "audit of a SQL server",
        Layer.MONITORING,
        identity=("server_id",),
        parent="server_id",
        consequence=_AUDIT,
    ),
    ResourceType(
        "azurerm_mssql_server_microsoft_support_auditing_policy",
        "audit of Microsoft's support",
        Layer.MONITORING,
        identity=("server_id",),
        parent="server_id",
        consequence=_AUDIT,
    ),
    ResourceType(
        "azurerm_mssql_server_security_alert_policy",
        "security alerts of a SQL server",
        Layer.MONITORING,
        identity=("resource_group_name", "server_name"),
        consequence=_AUDIT,
    ),
    ResourceType(
        "azurerm_mssql_server_vulnerability_assessment",
        "vulnerability assessment of a SQL server",
        Layer.MONITORING,
        identity=("server_security_alert_policy_id",),
        parent="server_security_alert_policy_id",
        consequence=_AUDIT,
    ),
    ResourceType(
        "azurerm_mssql_database_vulnerability_assessment_rule_baseline",
        "baseline of a vulnerability assessment",
        Layer.MONITORING,
        harmless="Findings that are accepted: without it they are shown again.",
    ),
)
