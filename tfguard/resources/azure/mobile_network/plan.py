"""Private mobile networks, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_CORE = Consequence("have no network", whom="phones and devices at the site", reach=Reach.ALL)
_DATA_NETWORK = Consequence("have no data connection", whom="phones and devices that use it", reach=Reach.ALL)
_SIMS = Consequence("have no network", whom="devices whose SIMs have it", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_mobile_network",
        "mobile network",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=Consequence("have no network", whom="phones and devices", lasting="its SIMs and settings", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_mobile_network_packet_core_control_plane",
        "packet core",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=_CORE,
    ),
    ResourceType(
        "azurerm_mobile_network_packet_core_data_plane",
        "packet core",
        Layer.NETWORK,
        identity=("mobile_network_packet_core_control_plane_id", "name"),
        parent="mobile_network_packet_core_control_plane_id",
        consequence=_CORE,
    ),
    ResourceType(
        "azurerm_mobile_network_site",
        "site of a mobile network",
        Layer.NETWORK,
        identity=("mobile_network_id", "name"),
        parent="mobile_network_id",
        consequence=_CORE,
    ),
    ResourceType(
        "azurerm_mobile_network_data_network",
        "data network",
        Layer.NETWORK,
        identity=("mobile_network_id", "name"),
        parent="mobile_network_id",
        consequence=_DATA_NETWORK,
    ),
    ResourceType(
        "azurerm_mobile_network_attached_data_network",
        "data network of a packet core",
        Layer.NETWORK,
        parent="mobile_network_packet_core_data_plane_id",
        consequence=_DATA_NETWORK,
    ),
    ResourceType(
        "azurerm_mobile_network_slice",
        "network slice",
        Layer.NETWORK,
        identity=("mobile_network_id", "name"),
        parent="mobile_network_id",
        consequence=_DATA_NETWORK,
    ),
    ResourceType(
        "azurerm_mobile_network_service",
        "service of a mobile network",
        Layer.NETWORK,
        identity=("mobile_network_id", "name"),
        parent="mobile_network_id",
        consequence=_DATA_NETWORK,
    ),
    ResourceType(
        "azurerm_mobile_network_sim",
        "SIM",
        Layer.NETWORK,
        identity=("mobile_network_sim_group_id", "name"),
        parent="mobile_network_sim_group_id",
        consequence=Consequence("has no network", whom="the device with it", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_mobile_network_sim_group",
        "group of SIMs",
        Layer.NETWORK,
        identity=("mobile_network_id", "name"),
        parent="mobile_network_id",
        consequence=_SIMS,
    ),
    ResourceType(
        "azurerm_mobile_network_sim_policy",
        "policy of SIMs",
        Layer.NETWORK,
        identity=("mobile_network_id", "name"),
        parent="mobile_network_id",
        consequence=_SIMS,
    ),
)
