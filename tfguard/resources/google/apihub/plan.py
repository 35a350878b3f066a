"""API hub, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_HUB = Consequence("no longer find APIs in the hub", whom="developers", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "google_apihub_api_hub_instance",
        "API hub",
        Layer.RUN,
        identity=("project", "location", "api_hub_instance_id"),
        consequence=Consequence(
            "no longer find any API", whom="developers", lasting="what was written down of the APIs", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_apihub_curation",
        "curation",
        Layer.RUN,
        identity=("project", "location", "curation_id"),
        harmless="It only shapes what the hub shows of APIs: no API passes through it.",
    ),
    ResourceType(
        "google_apihub_host_project_registration",
        "host project registration",
        Layer.RUN,
        identity=("project", "location", "host_project_registration_id"),
        consequence=_HUB,
    ),
    ResourceType(
        "google_apihub_plugin",
        "API hub plugin",
        Layer.RUN,
        identity=("project", "location", "plugin_id"),
        consequence=_HUB,
    ),
    ResourceType(
        "google_apihub_plugin_instance",
        "API hub plugin instance",
        Layer.RUN,
        identity=("project", "location", "plugin", "plugin_instance_id"),
        parent="plugin",
        parent_types=("google_apihub_plugin",),
        consequence=_HUB,
    ),
)
