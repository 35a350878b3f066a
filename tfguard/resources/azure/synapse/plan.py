"""Azure Synapse Analytics, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SYNAPSE_RUN = Consequence(
    "gets no new data: its pipelines have nothing to run on", whom="whoever works with its data", reach=Reach.LATER
)
_SYNAPSE_AUDIT = Consequence("no longer see who does what, or that it is attacked", whom="operators", reach=Reach.LATER)
_WORKLOAD = Consequence("wait behind others", whom="queries that it favours", reach=Reach.LATER)
_SYNAPSE_ADMIN = Consequence("can no longer connect", whom="administrators who log in as it", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_synapse_sql_pool",
        "SQL pool",
        Layer.DATA,
        identity=("synapse_workspace_id", "name"),
        parent="synapse_workspace_id",
        consequence=Consequence("lose its tables: every query on them fails", lasting="the data", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_synapse_workspace",
        "Synapse workspace",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "can no longer query, and its pipelines no longer run",
            lasting="its pools, pipelines and notebooks",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "azurerm_synapse_firewall_rule",
        "firewall rule of Synapse",
        Layer.NETWORK,
        identity=("synapse_workspace_id", "name"),
        parent="synapse_workspace_id",
        consequence=Consequence("can no longer connect", whom="clients with these addresses", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_synapse_integration_runtime_azure",
        "integration runtime",
        Layer.DATA,
        identity=("synapse_workspace_id", "name"),
        parent="synapse_workspace_id",
        consequence=_SYNAPSE_RUN,
    ),
    ResourceType(
        "azurerm_synapse_integration_runtime_self_hosted",
        "integration runtime",
        Layer.DATA,
        identity=("synapse_workspace_id", "name"),
        parent="synapse_workspace_id",
        consequence=Consequence(
            "gets no new data: its pipelines have nothing to run on",
            whom="whoever works with its data",
            lasting="its keys, which its machines registered with",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "azurerm_synapse_linked_service",
        "linked service of Synapse",
        Layer.DATA,
        identity=("synapse_workspace_id", "name"),
        parent="synapse_workspace_id",
        consequence=Consequence(
            "gets no new data: pipelines that use it fail", whom="whoever works with its data", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "azurerm_synapse_managed_private_endpoint",
        "private endpoint of Synapse",
        Layer.NETWORK,
        identity=("synapse_workspace_id", "name"),
        parent="synapse_workspace_id",
        consequence=Consequence(
            "gets no new data: pipelines cannot reach the source",
            whom="whoever works with its data",
            lasting="its approval",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "azurerm_synapse_private_link_hub",
        "private link hub",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=Consequence("can no longer open Synapse Studio from the private network", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_synapse_role_assignment",
        "role assignment of Synapse",
        Layer.IDENTITY,
        consequence=Consequence("is refused", whom="whoever has this role", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_synapse_spark_pool",
        "Spark pool",
        Layer.DATA,
        identity=("synapse_workspace_id", "name"),
        parent="synapse_workspace_id",
        consequence=Consequence("no longer run", whom="its notebooks and jobs", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_synapse_sql_pool_extended_auditing_policy",
        "audit of a SQL pool",
        Layer.MONITORING,
        identity=("sql_pool_id",),
        parent="sql_pool_id",
        consequence=_SYNAPSE_AUDIT,
    ),
    ResourceType(
        "azurerm_synapse_sql_pool_security_alert_policy",
        "security alerts of a SQL pool",
        Layer.MONITORING,
        identity=("sql_pool_id",),
        parent="sql_pool_id",
        consequence=_SYNAPSE_AUDIT,
    ),
    ResourceType(
        "azurerm_synapse_sql_pool_vulnerability_assessment",
        "vulnerability assessment of a SQL pool",
        Layer.MONITORING,
        identity=("sql_pool_security_alert_policy_id",),
        parent="sql_pool_security_alert_policy_id",
        consequence=_SYNAPSE_AUDIT,
    ),
    ResourceType(
        "azurerm_synapse_workspace_extended_auditing_policy",
        "audit of Synapse",
        Layer.MONITORING,
        identity=("synapse_workspace_id",),
        parent="synapse_workspace_id",
        consequence=_SYNAPSE_AUDIT,
    ),
    ResourceType(
        "azurerm_synapse_workspace_security_alert_policy",
        "security alerts of Synapse",
        Layer.MONITORING,
        identity=("synapse_workspace_id",),
        parent="synapse_workspace_id",
        consequence=_SYNAPSE_AUDIT,
    ),
    ResourceType(
        "azurerm_synapse_workspace_vulnerability_assessment",
        "vulnerability assessment of Synapse",
        Layer.MONITORING,
        identity=("workspace_security_alert_policy_id",),
        parent="workspace_security_alert_policy_id",
        consequence=_SYNAPSE_AUDIT,
    ),
    ResourceType(
        "azurerm_synapse_sql_pool_vulnerability_assessment_baseline",
        "baseline of a vulnerability assessment",
        Layer.MONITORING,
        harmless="Findings that are accepted: without it they are shown again.",
    ),
    ResourceType(
        "azurerm_synapse_sql_pool_workload_classifier",
        "workload classifier",
        Layer.DATA,
        identity=("workload_group_id", "name"),
        parent="workload_group_id",
        consequence=_WORKLOAD,
    ),
    ResourceType(
        "azurerm_synapse_sql_pool_workload_group",
        "workload group",
        Layer.DATA,
        identity=("sql_pool_id", "name"),
        parent="sql_pool_id",
        consequence=_WORKLOAD,
    ),
    ResourceType(
        "azurerm_synapse_workspace_aad_admin",
        "administrator of Synapse",
        Layer.IDENTITY,
        identity=("synapse_workspace_id",),
        parent="synapse_workspace_id",
        consequence=_SYNAPSE_ADMIN,
    ),
    ResourceType(
        "azurerm_synapse_workspace_sql_aad_admin",
        "administrator of Synapse",
        Layer.IDENTITY,
        identity=("synapse_workspace_id",),
        parent="synapse_workspace_id",
        consequence=_SYNAPSE_ADMIN,
    ),
    ResourceType(
        "azurerm_synapse_workspace_key",
        "encryption key of Synapse",
        Layer.DATA,
        parent="synapse_workspace_id",
        consequence=Consequence("can no longer be switched to it", whom="the encryption of the workspace", reach=Reach.LATER),
    ),
)
