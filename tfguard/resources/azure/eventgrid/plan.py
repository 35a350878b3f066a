"""Event Grid, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_DOMAIN = Consequence(
    "gets an error, and nobody gets its events",
    whom="whoever sends to it",
    lasting="its address and its subscriptions",
    reach=Reach.ALL,
)
_SUBSCRIPTION = Consequence(
    "gets none", whom="whoever waits for its events", lasting="events of the time without it", reach=Reach.PART
)
_PARTNER = Consequence("gets none", whom="whoever waits for events of the partner", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_eventgrid_topic",
        "event topic",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "gets an error, and nobody gets its events",
            whom="whoever sends to it",
            lasting="its address, its keys and its subscriptions",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "azurerm_eventgrid_domain",
        "event domain",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_DOMAIN,
    ),
    ResourceType(
        "azurerm_eventgrid_namespace",
        "event namespace",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_DOMAIN,
    ),
    ResourceType(
        "azurerm_eventgrid_domain_topic",
        "topic of an event domain",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "gets none", whom="whoever waits for its events", lasting="its subscriptions", reach=Reach.PART
        ),
    ),
    ResourceType(
        "azurerm_eventgrid_event_subscription",
        "event subscription",
        Layer.DATA,
        identity=("scope", "name"),
        parent="scope",
        consequence=_SUBSCRIPTION,
    ),
    ResourceType(
        "azurerm_eventgrid_system_topic_event_subscription",
        "event subscription",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_SUBSCRIPTION,
    ),
    ResourceType(
        "azurerm_eventgrid_system_topic",
        "system topic",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=Consequence("gets none", whom="whoever waits for its events", lasting="its subscriptions", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_eventgrid_partner_configuration",
        "partner configuration",
        Layer.DATA,
        consequence=_PARTNER,
    ),
    ResourceType(
        "azurerm_eventgrid_partner_namespace",
        "partner namespace",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_PARTNER,
    ),
    ResourceType(
        "azurerm_eventgrid_partner_registration",
        "partner registration",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_PARTNER,
    ),
    ResourceType(
        "azurerm_eventgrid_namespace_topic",
        "topic of an event namespace",
        Layer.DATA,
        consequence=Consequence(
            "gets none", whom="whoever waits for its events", lasting="its subscriptions", reach=Reach.PART
        ),
    ),
)
