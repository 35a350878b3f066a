"""Who else declares a part of networks."""

from __future__ import annotations

from tfguard.resources.shapes.co_owner import CoOwner

CO_OWNERS = (
    CoOwner(
        "azurerm_network_security_group",
        "security_rule",
        "azurerm_network_security_rule",
        "network_security_group_name",
        "name",
    ),
    CoOwner("azurerm_route_table", "route", "azurerm_route", "route_table_name", "name"),
    CoOwner("azurerm_virtual_network", "subnet", "azurerm_subnet", "virtual_network_name", "name"),
)
