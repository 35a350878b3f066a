"""App Engine, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("google_app_engine_application", "App Engine application", Layer.COMPUTE),
    ResourceType(
        "google_app_engine_application_url_dispatch_rules",
        "App Engine dispatch rules",
        Layer.LOAD_BALANCER,
        identity=("project",),
        consequence=Consequence("get the default service for every address, whatever the rules said", reach=Reach.ALL),
    ),
    ResourceType(
        "google_app_engine_domain_mapping",
        "domain mapping",
        Layer.NETWORK,
        identity=("project", "domain_name"),
        consequence=Consequence(
            "can no longer reach the app by this name",
            lasting="its certificate, which takes up to a day to be issued again",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_app_engine_firewall_rule",
        "App Engine firewall rule",
        Layer.NETWORK,
        identity=("project", "priority"),
        consequence=Consequence("are refused, or those it kept out come in", whom="users whom it let in", reach=Reach.PART),
    ),
    ResourceType(
        "google_app_engine_flexible_app_version",
        "App Engine version",
        Layer.COMPUTE,
        identity=("project", "service", "version_id"),
        parent="service",
        consequence=Consequence("get an error where this version has the traffic", reach=Reach.PART),
    ),
    ResourceType(
        "google_app_engine_standard_app_version",
        "App Engine version",
        Layer.COMPUTE,
        identity=("project", "service", "version_id"),
        parent="service",
        consequence=Consequence("get an error where this version has the traffic", reach=Reach.PART),
    ),
    ResourceType(
        "google_app_engine_service_network_settings",
        "ingress setting",
        Layer.NETWORK,
        identity=("project", "service"),
        harmless="The provider only forgets it: the service keeps its setting.",
    ),
    ResourceType(
        "google_app_engine_service_split_traffic",
        "traffic split",
        Layer.LOAD_BALANCER,
        identity=("project", "service"),
        harmless="The provider only forgets it: the traffic stays split as it is.",
    ),
)
