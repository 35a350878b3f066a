"""App Hub, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_apphub_application",
        "application",
        Layer.RUN,
        identity=("project", "location", "application_id"),
        harmless="It only says which services belong together: nothing runs by it.",
    ),
    ResourceType(
        "google_apphub_service",
        "service of an application",
        Layer.RUN,
        identity=("project", "location", "application_id", "service_id"),
        parent="application_id",
        harmless="It only says which services belong together: nothing runs by it.",
    ),
    ResourceType(
        "google_apphub_service_project_attachment",
        "service project attachment",
        Layer.RUN,
        identity=("project", "service_project_attachment_id"),
        harmless="It only says whose services can be put into applications: nothing runs by it.",
    ),
    ResourceType(
        "google_apphub_workload",
        "workload of an application",
        Layer.RUN,
        identity=("project", "location", "application_id", "workload_id"),
        parent="application_id",
        harmless="It only says which services belong together: nothing runs by it.",
    ),
)
