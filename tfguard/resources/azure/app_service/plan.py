"""App Service: web and function apps, static sites, certificates, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType
from tfguard.resources.shapes.tls import TlsEnd

_NAMED = ("resource_group_name", "name")

_LOST = Consequence("get no valid certificate for its names")

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_static_web_app",
        "static site",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        endpoints=("default_host_name",),
        consequence=Consequence("no longer get the site", lasting="its default host name", reach=Reach.ALL),
    ),
    ResourceType("azurerm_app_service_certificate", "certificate", Layer.TLS, consequence=_LOST),
    ResourceType("azurerm_app_service_managed_certificate", "managed certificate", Layer.TLS, consequence=_LOST),
    ResourceType(
        "azurerm_service_plan",
        "App Service plan",
        Layer.COMPUTE,
        identity=_NAMED,
        unit="workers",
        capacity=(Measure("worker count", Role.RUNNING, "worker_count", computed=True),),
    ),
    *(
        ResourceType(
            name,
            noun,
            Layer.COMPUTE,
            identity=_NAMED,
            endpoints=("default_hostname",),
            tls=TlsEnd(policy="site_config[0].minimum_tls_version"),
        )
        for name, noun in (
            ("azurerm_linux_function_app", "function app"),
            ("azurerm_linux_web_app", "web app"),
            ("azurerm_windows_function_app", "function app"),
            ("azurerm_windows_web_app", "web app"),
        )
    ),
)
