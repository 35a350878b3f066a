"""App Service: web and function apps, static sites, certificates, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType
from tfguard.resources.shapes.tls import TlsEnd

_NAMED = ("resource_group_name", "name")

_LOST = Consequence("get no valid certificate for its names")

_WEB_APP = Consequence("can no longer open the app", lasting="its generated address", reach=Reach.ALL)
_PLAN = Consequence("can no longer open any app on it", reach=Reach.ALL)
_SLOT = Consequence(
    "can no longer try and swap in what is deployed to it",
    whom="developers",
    lasting="what was deployed to it",
    reach=Reach.LATER,
)
_ACTIVE = "Says which slot is live: its deletion leaves the slots as they are."
_HOST_NAME = Consequence("can no longer open the app by this name", reach=Reach.PART)
_CONNECTION = Consequence("can no longer reach the service that it connects to", whom="its app", reach=Reach.PART)
_PRIVATE = Consequence("can no longer reach what stands in the private network", whom="its app", reach=Reach.PART)
_SOURCE = Consequence("are no longer deployed", whom="new commits", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_static_web_app",
        "static site",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        endpoints=("default_host_name",),
        consequence=Consequence("can no longer open the site", lasting="its generated address", reach=Reach.ALL),
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
    ResourceType(
        "azurerm_app_service",
        "web app",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_WEB_APP,
    ),
    ResourceType(
        "azurerm_function_app",
        "function app",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_WEB_APP,
    ),
    ResourceType(
        "azurerm_function_app_flex_consumption",
        "function app",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_WEB_APP,
    ),
    ResourceType(
        "azurerm_static_site",
        "static site",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_WEB_APP,
    ),
    ResourceType(
        "azurerm_logic_app_standard",
        "logic app",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_WEB_APP,
    ),
    ResourceType(
        "azurerm_app_service_plan",
        "App Service plan",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_PLAN,
    ),
    ResourceType(
        "azurerm_app_service_environment",
        "App Service environment",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_PLAN,
    ),
    ResourceType(
        "azurerm_app_service_environment_v3",
        "App Service environment",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_PLAN,
    ),
    ResourceType(
        "azurerm_app_service_slot",
        "slot of a web app",
        Layer.COMPUTE,
        identity=("resource_group_name", "app_service_name", "name"),
        parent="app_service_name",
        parent_types=("azurerm_app_service",),
        consequence=_SLOT,
    ),
    ResourceType(
        "azurerm_function_app_slot",
        "slot of a function app",
        Layer.COMPUTE,
        identity=("resource_group_name", "function_app_name", "name"),
        parent="function_app_name",
        parent_types=("azurerm_function_app",),
        consequence=_SLOT,
    ),
    ResourceType(
        "azurerm_linux_function_app_slot",
        "slot of a function app",
        Layer.COMPUTE,
        identity=("function_app_id", "name"),
        parent="function_app_id",
        consequence=_SLOT,
    ),
    ResourceType(
        "azurerm_windows_function_app_slot",
        "slot of a function app",
        Layer.COMPUTE,
        identity=("function_app_id", "name"),
        parent="function_app_id",
        consequence=_SLOT,
    ),
    ResourceType(
        "azurerm_linux_web_app_slot",
        "slot of a web app",
        Layer.COMPUTE,
        identity=("app_service_id", "name"),
        parent="app_service_id",
        consequence=_SLOT,
    ),
    ResourceType(
        "azurerm_windows_web_app_slot",
        "slot of a web app",
        Layer.COMPUTE,
        identity=("app_service_id", "name"),
        parent="app_service_id",
        consequence=_SLOT,
    ),
    ResourceType(
        "azurerm_app_service_active_slot",
        "active slot",
        Layer.COMPUTE,
        parent="app_service_name",
        parent_types=("azurerm_app_service",),
        harmless=_ACTIVE,
    ),
    ResourceType(
        "azurerm_function_app_active_slot",
        "active slot",
        Layer.COMPUTE,
        harmless=_ACTIVE,
    ),
    ResourceType(
        "azurerm_web_app_active_slot",
        "active slot",
        Layer.COMPUTE,
        harmless=_ACTIVE,
    ),
    ResourceType(
        "azurerm_app_service_custom_hostname_binding",
        "host name of a web app",
        Layer.COMPUTE,
        identity=("resource_group_name", "app_service_name", "hostname"),
        consequence=_HOST_NAME,
    ),
    ResourceType(
        "azurerm_app_service_slot_custom_hostname_binding",
        "host name of a slot",
        Layer.COMPUTE,
        identity=("app_service_slot_id", "hostname"),
        parent="app_service_slot_id",
        consequence=_HOST_NAME,
    ),
    ResourceType(
        "azurerm_static_site_custom_domain",
        "domain of a static site",
        Layer.COMPUTE,
        identity=("static_site_id", "domain_name"),
        parent="static_site_id",
        consequence=_HOST_NAME,
    ),
    ResourceType(
        "azurerm_static_web_app_custom_domain",
        "domain of a static site",
        Layer.COMPUTE,
        identity=("static_web_app_id", "domain_name"),
        parent="static_web_app_id",
        consequence=_HOST_NAME,
    ),
    ResourceType(
        "azurerm_app_service_certificate_binding",
        "certificate of a host name",
        Layer.TLS,
        consequence=Consequence("get no valid certificate for this host name", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_app_service_certificate_order",
        "certificate order",
        Layer.TLS,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "is no longer renewed",
            whom="its certificate",
            lasting="its order, which is paid and must be verified again",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "azurerm_app_service_connection",
        "connection of a web app",
        Layer.COMPUTE,
        identity=("app_service_id", "name"),
        parent="app_service_id",
        consequence=_CONNECTION,
    ),
    ResourceType(
        "azurerm_function_app_connection",
        "connection of a function app",
        Layer.COMPUTE,
        identity=("function_app_id", "name"),
        parent="function_app_id",
        consequence=_CONNECTION,
    ),
    ResourceType(
        "azurerm_app_service_hybrid_connection",
        "hybrid connection of a web app",
        Layer.NETWORK,
        consequence=_PRIVATE,
    ),
    ResourceType(
        "azurerm_function_app_hybrid_connection",
        "hybrid connection of a function app",
        Layer.NETWORK,
        parent="function_app_id",
        consequence=_PRIVATE,
    ),
    ResourceType(
        "azurerm_web_app_hybrid_connection",
        "hybrid connection of a web app",
        Layer.NETWORK,
        parent="web_app_id",
        consequence=_PRIVATE,
    ),
    ResourceType(
        "azurerm_app_service_virtual_network_swift_connection",
        "network of a web app",
        Layer.NETWORK,
        parent="app_service_id",
        consequence=_PRIVATE,
    ),
    ResourceType(
        "azurerm_app_service_slot_virtual_network_swift_connection",
        "network of a slot",
        Layer.NETWORK,
        parent="app_service_id",
        consequence=_PRIVATE,
    ),
    ResourceType(
        "azurerm_app_service_public_certificate",
        "certificate that an app trusts",
        Layer.TLS,
        identity=("resource_group_name", "app_service_name", "certificate_name"),
        consequence=Consequence("no longer trusts who presents it", whom="its app", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_app_service_source_control",
        "source control of a web app",
        Layer.RUN,
        identity=("app_id",),
        parent="app_id",
        consequence=_SOURCE,
    ),
    ResourceType(
        "azurerm_app_service_source_control_slot",
        "source control of a slot",
        Layer.RUN,
        identity=("slot_id",),
        parent="slot_id",
        consequence=_SOURCE,
    ),
    ResourceType(
        "azurerm_app_service_source_control_token",
        "source control token",
        Layer.RUN,
        consequence=_SOURCE,
    ),
    ResourceType(
        "azurerm_source_control_token",
        "source control token",
        Layer.RUN,
        consequence=_SOURCE,
    ),
    ResourceType(
        "azurerm_function_app_function",
        "function",
        Layer.COMPUTE,
        identity=("function_app_id", "name"),
        parent="function_app_id",
        consequence=Consequence("gets an error", whom="whoever calls the function", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_static_web_app_function_app_registration",
        "API of a static site",
        Layer.COMPUTE,
        identity=("static_web_app_id",),
        parent="static_web_app_id",
        consequence=Consequence("can no longer call the API of the site", reach=Reach.PART),
    ),
)
