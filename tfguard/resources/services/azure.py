"""The services of Azure, and the facets that the folder of each has."""

from __future__ import annotations

from typing import Final

SERVICES: Final[dict[str, tuple[str, ...]]] = {
    "azure/app_service": ("plan",),
    "azure/application_gateway": ("plan",),
    "azure/authorization": ("plan",),
    "azure/cdn": ("plan",),
    "azure/compute": ("plan",),
    "azure/containers": ("plan",),
    "azure/cosmosdb": ("plan",),
    "azure/dns": ("plan",),
    "azure/eventhub": ("plan",),
    "azure/key_vault": ("plan",),
    "azure/kubernetes": ("plan",),
    "azure/load_balancer": ("plan",),
    "azure/monitor": ("plan",),
    "azure/mssql": ("plan",),
    "azure/mysql": ("plan",),
    "azure/network": ("owners", "plan"),
    "azure/network/firewall": ("plan",),
    "azure/network/hub": ("plan",),
    "azure/network/manager": ("plan",),
    "azure/palo_alto": ("plan",),
    "azure/postgresql": ("plan",),
    "azure/recovery_services": ("plan",),
    "azure/redis": ("plan",),
    "azure/resources": ("plan",),
    "azure/servicebus": ("plan",),
    "azure/storage": ("plan",),
    "azure/synapse": ("plan",),
    "azure/traffic_manager": ("plan",),
}
