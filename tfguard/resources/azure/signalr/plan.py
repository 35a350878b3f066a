"""SignalR and Web PubSub, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_LIVE = Consequence("no longer see anything change by itself: their connections are cut", lasting="its keys", reach=Reach.ALL)
_CERTIFICATE = Consequence("get no valid certificate for its names", reach=Reach.PART)
_DOMAIN = Consequence("can no longer connect by this name", reach=Reach.PART)
_ACL = Consequence("are let in", whom="connections that it refuses", reach=Reach.LATER)
_SHARED_LINK = Consequence("fail", whom="calls to what is in the private network", lasting="its approval", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_signalr_service",
        "SignalR service",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_LIVE,
    ),
    ResourceType(
        "azurerm_web_pubsub",
        "Web PubSub service",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_LIVE,
    ),
    ResourceType(
        "azurerm_web_pubsub_socketio",
        "Socket.IO service",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_LIVE,
    ),
    ResourceType(
        "azurerm_fluid_relay_server",
        "Fluid relay",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_LIVE,
    ),
    ResourceType(
        "azurerm_signalr_service_custom_certificate",
        "certificate of SignalR",
        Layer.TLS,
        identity=("signalr_service_id", "name"),
        parent="signalr_service_id",
        consequence=_CERTIFICATE,
    ),
    ResourceType(
        "azurerm_web_pubsub_custom_certificate",
        "certificate of Web PubSub",
        Layer.TLS,
        identity=("web_pubsub_id", "name"),
        parent="web_pubsub_id",
        consequence=_CERTIFICATE,
    ),
    ResourceType(
        "azurerm_signalr_service_custom_domain",
        "domain of SignalR",
        Layer.COMPUTE,
        identity=("signalr_service_id", "name"),
        parent="signalr_service_id",
        consequence=_DOMAIN,
    ),
    ResourceType(
        "azurerm_web_pubsub_custom_domain",
        "domain of Web PubSub",
        Layer.COMPUTE,
        identity=("web_pubsub_id", "name"),
        parent="web_pubsub_id",
        consequence=_DOMAIN,
    ),
    ResourceType(
        "azurerm_signalr_service_network_acl",
        "network rules of SignalR",
        Layer.NETWORK,
        identity=("signalr_service_id",),
        parent="signalr_service_id",
        consequence=_ACL,
    ),
    ResourceType(
        "azurerm_web_pubsub_network_acl",
        "network rules of Web PubSub",
        Layer.NETWORK,
        identity=("web_pubsub_id",),
        parent="web_pubsub_id",
        consequence=_ACL,
    ),
    ResourceType(
        "azurerm_signalr_shared_private_link_resource",
        "private link of SignalR",
        Layer.NETWORK,
        identity=("signalr_service_id", "name"),
        parent="signalr_service_id",
        consequence=_SHARED_LINK,
    ),
    ResourceType(
        "azurerm_web_pubsub_shared_private_link_resource",
        "private link of Web PubSub",
        Layer.NETWORK,
        identity=("web_pubsub_id", "name"),
        parent="web_pubsub_id",
        consequence=_SHARED_LINK,
    ),
    ResourceType(
        "azurerm_web_pubsub_hub",
        "hub of Web PubSub",
        Layer.COMPUTE,
        identity=("web_pubsub_id", "name"),
        parent="web_pubsub_id",
        consequence=Consequence("can no longer connect, or get no answer", whom="clients of the hub", reach=Reach.PART),
    ),
)
