"""Azure Firewall, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_FIREWALL_RULES = Consequence("are refused by the firewall", whom="connections that its rules allow", reach=Reach.PART)
_ADDRESSES = Consequence("are refused", whom="connections that rules allow by these addresses", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_firewall",
        "firewall",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "lose the way through it: routes that lead to it have no target any more",
            lasting="its private address, which the route tables name",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "azurerm_firewall_application_rule_collection",
        "application rules of a firewall",
        Layer.NETWORK,
        identity=("resource_group_name", "azure_firewall_name", "name"),
        parent="azure_firewall_name",
        parent_types=("azurerm_firewall",),
        consequence=_FIREWALL_RULES,
    ),
    ResourceType(
        "azurerm_firewall_nat_rule_collection",
        "address translation of a firewall",
        Layer.NETWORK,
        identity=("resource_group_name", "azure_firewall_name", "name"),
        parent="azure_firewall_name",
        parent_types=("azurerm_firewall",),
        consequence=_FIREWALL_RULES,
    ),
    ResourceType(
        "azurerm_firewall_network_rule_collection",
        "network rules of a firewall",
        Layer.NETWORK,
        identity=("resource_group_name", "azure_firewall_name", "name"),
        parent="azure_firewall_name",
        parent_types=("azurerm_firewall",),
        consequence=_FIREWALL_RULES,
    ),
    ResourceType(
        "azurerm_firewall_policy_rule_collection_group",
        "rules of a firewall policy",
        Layer.NETWORK,
        identity=("firewall_policy_id", "name"),
        parent="firewall_policy_id",
        consequence=_FIREWALL_RULES,
    ),
    ResourceType(
        "azurerm_firewall_policy",
        "firewall policy",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "are refused: no rule allows them any more", whom="connections through its firewalls", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azurerm_ip_group",
        "IP group",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=_ADDRESSES,
    ),
    ResourceType(
        "azurerm_ip_group_cidr",
        "address of an IP group",
        Layer.NETWORK,
        identity=("ip_group_id", "cidr"),
        parent="ip_group_id",
        consequence=_ADDRESSES,
    ),
)
