"""Virtual Network Manager, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_RULES = Consequence("are decided by the networks' own rules alone", whom="connections that its rules decide", reach=Reach.PART)
_GROUP = Consequence("lose the connections and rules that it gets", whom="networks in the group", reach=Reach.PART)
_ROUTING = Consequence("lose the way to some destinations", whom="networks of its groups", reach=Reach.PART)
_SCOPE = Consequence(
    "are no longer managed: connections and rules are taken away", whom="networks in this scope", reach=Reach.PART
)
_IPAM = Consequence(
    "can no longer get free addresses from it, and ranges may overlap",
    whom="operators",
    lasting="its allocations",
    reach=Reach.LATER,
)
_VERIFIER = "An analysis of what could be reached: no traffic depends on it."

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_network_manager",
        "network manager",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "lose the connections, routes and rules that it has deployed",
            whom="networks that it manages",
            lasting="its groups and configurations",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "azurerm_network_manager_admin_rule",
        "admin rule",
        Layer.NETWORK,
        identity=("admin_rule_collection_id", "name"),
        parent="admin_rule_collection_id",
        consequence=_RULES,
    ),
    ResourceType(
        "azurerm_network_manager_admin_rule_collection",
        "admin rule collection",
        Layer.NETWORK,
        identity=("security_admin_configuration_id", "name"),
        parent="security_admin_configuration_id",
        consequence=_RULES,
    ),
    ResourceType(
        "azurerm_network_manager_security_admin_configuration",
        "security admin configuration",
        Layer.NETWORK,
        identity=("network_manager_id", "name"),
        parent="network_manager_id",
        consequence=_RULES,
    ),
    ResourceType(
        "azurerm_network_manager_connectivity_configuration",
        "connectivity configuration",
        Layer.NETWORK,
        identity=("network_manager_id", "name"),
        parent="network_manager_id",
        consequence=Consequence("can no longer reach each other", whom="networks of its groups", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_network_manager_deployment",
        "deployment of a network manager",
        Layer.NETWORK,
        parent="network_manager_id",
        consequence=Consequence(
            "lose what was deployed to them: connections, routes and rules", whom="networks of its region", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azurerm_network_manager_network_group",
        "network group",
        Layer.NETWORK,
        identity=("network_manager_id", "name"),
        parent="network_manager_id",
        consequence=_GROUP,
    ),
    ResourceType(
        "azurerm_network_manager_static_member",
        "member of a network group",
        Layer.NETWORK,
        identity=("network_group_id", "name"),
        parent="network_group_id",
        consequence=_GROUP,
    ),
    ResourceType(
        "azurerm_network_manager_routing_configuration",
        "routing configuration",
        Layer.NETWORK,
        identity=("network_manager_id", "name"),
        parent="network_manager_id",
        consequence=_ROUTING,
    ),
    ResourceType(
        "azurerm_network_manager_routing_rule",
        "routing rule",
        Layer.NETWORK,
        identity=("rule_collection_id", "name"),
        parent="rule_collection_id",
        consequence=_ROUTING,
    ),
    ResourceType(
        "azurerm_network_manager_routing_rule_collection",
        "routing rule collection",
        Layer.NETWORK,
        identity=("routing_configuration_id", "name"),
        parent="routing_configuration_id",
        consequence=_ROUTING,
    ),
    ResourceType(
        "azurerm_network_manager_management_group_connection",
        "management group of a network manager",
        Layer.NETWORK,
        identity=("network_manager_id", "name"),
        parent="network_manager_id",
        consequence=_SCOPE,
    ),
    ResourceType(
        "azurerm_network_manager_subscription_connection",
        "subscription of a network manager",
        Layer.NETWORK,
        identity=("network_manager_id", "name"),
        parent="network_manager_id",
        consequence=_SCOPE,
    ),
    ResourceType(
        "azurerm_network_manager_scope_connection",
        "scope of a network manager",
        Layer.NETWORK,
        identity=("network_manager_id", "name"),
        parent="network_manager_id",
        consequence=_SCOPE,
    ),
    ResourceType(
        "azurerm_network_manager_ipam_pool",
        "address pool",
        Layer.NETWORK,
        identity=("network_manager_id", "name"),
        parent="network_manager_id",
        consequence=_IPAM,
    ),
    ResourceType(
        "azurerm_network_manager_ipam_pool_static_cidr",
        "address range of a pool",
        Layer.NETWORK,
        identity=("ipam_pool_id", "name"),
        parent="ipam_pool_id",
        consequence=_IPAM,
    ),
    ResourceType(
        "azurerm_network_manager_verifier_workspace",
        "verifier workspace",
        Layer.NETWORK,
        identity=("network_manager_id", "name"),
        parent="network_manager_id",
        harmless=_VERIFIER,
    ),
    ResourceType(
        "azurerm_network_manager_verifier_workspace_reachability_analysis_intent",
        "reachability analysis",
        Layer.NETWORK,
        harmless=_VERIFIER,
    ),
)
