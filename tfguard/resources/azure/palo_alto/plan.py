"""Palo Alto firewalls, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_LOST = Consequence(
    "lose the way through it: routes that lead to it have no target any more", lasting="its addresses", reach=Reach.ALL
)
_RULE = Consequence("are refused, or go through unseen", whom="connections that its rules decide", reach=Reach.PART)
_DECRYPTION = Consequence("fail, or go through unseen", whom="connections that the firewall decrypts", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_palo_alto_next_generation_firewall_virtual_hub_local_rulestack",
        "firewall",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=_LOST,
    ),
    ResourceType(
        "azurerm_palo_alto_next_generation_firewall_virtual_hub_panorama",
        "firewall",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=_LOST,
    ),
    ResourceType(
        "azurerm_palo_alto_next_generation_firewall_virtual_hub_strata_cloud_manager",
        "firewall",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=_LOST,
    ),
    ResourceType(
        "azurerm_palo_alto_next_generation_firewall_virtual_network_local_rulestack",
        "firewall",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=_LOST,
    ),
    ResourceType(
        "azurerm_palo_alto_next_generation_firewall_virtual_network_panorama",
        "firewall",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=_LOST,
    ),
    ResourceType(
        "azurerm_palo_alto_next_generation_firewall_virtual_network_strata_cloud_manager",
        "firewall",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=_LOST,
    ),
    ResourceType(
        "azurerm_palo_alto_virtual_network_appliance",
        "network appliance of a hub",
        Layer.NETWORK,
        identity=("virtual_hub_id", "name"),
        parent="virtual_hub_id",
        consequence=Consequence("lose the way through its firewalls", lasting="the firewalls in it", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_palo_alto_local_rulestack",
        "rulestack",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "are refused: no rule allows them any more", whom="connections through its firewalls", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azurerm_palo_alto_local_rulestack_rule",
        "firewall rule",
        Layer.NETWORK,
        identity=("rulestack_id", "name"),
        parent="rulestack_id",
        consequence=_RULE,
    ),
    ResourceType(
        "azurerm_palo_alto_local_rulestack_fqdn_list",
        "list of names",
        Layer.NETWORK,
        identity=("rulestack_id", "name"),
        parent="rulestack_id",
        consequence=_RULE,
    ),
    ResourceType(
        "azurerm_palo_alto_local_rulestack_prefix_list",
        "list of addresses",
        Layer.NETWORK,
        identity=("rulestack_id", "name"),
        parent="rulestack_id",
        consequence=_RULE,
    ),
    ResourceType(
        "azurerm_palo_alto_local_rulestack_certificate",
        "certificate of a rulestack",
        Layer.TLS,
        identity=("rulestack_id", "name"),
        parent="rulestack_id",
        consequence=_DECRYPTION,
    ),
    ResourceType(
        "azurerm_palo_alto_local_rulestack_outbound_trust_certificate_association",
        "trust certificate of a rulestack",
        Layer.TLS,
        consequence=_DECRYPTION,
    ),
    ResourceType(
        "azurerm_palo_alto_local_rulestack_outbound_untrust_certificate_association",
        "untrust certificate of a rulestack",
        Layer.TLS,
        consequence=_DECRYPTION,
    ),
)
