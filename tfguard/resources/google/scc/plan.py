"""Security Command Center, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_UNSEEN = Consequence("no longer hears of what this module finds", whom="whoever keeps the cloud safe", reach=Reach.LATER)
_UNTOLD = Consequence("is no longer told of new findings", whom="whoever keeps the cloud safe", reach=Reach.LATER)
_EXPORT = Consequence("gets no new ones", whom="whoever queries findings in BigQuery", reach=Reach.LATER)
_NOISE = Consequence(
    "has to look for what matters among findings that were muted", whom="whoever keeps the cloud safe", reach=Reach.LATER
)
_SOURCE = Consequence(
    "no longer hears of what it reports",
    whom="whoever keeps the cloud safe",
    lasting="its id, by which findings are written",
    reach=Reach.LATER,
)

RESOURCE_TYPES = (
    ResourceType(
        "google_scc_event_threat_detection_custom_module",
        "detection module",
        Layer.MONITORING,
        consequence=_UNSEEN,
    ),
    ResourceType(
        "google_scc_folder_custom_module",
        "detection module",
        Layer.MONITORING,
        consequence=_UNSEEN,
    ),
    ResourceType(
        "google_scc_organization_custom_module",
        "detection module",
        Layer.MONITORING,
        consequence=_UNSEEN,
    ),
    ResourceType(
        "google_scc_project_custom_module",
        "detection module",
        Layer.MONITORING,
        consequence=_UNSEEN,
    ),
    ResourceType(
        "google_scc_management_folder_security_health_analytics_custom_module",
        "detection module",
        Layer.MONITORING,
        consequence=_UNSEEN,
    ),
    ResourceType(
        "google_scc_management_organization_event_threat_detection_custom_module",
        "detection module",
        Layer.MONITORING,
        consequence=_UNSEEN,
    ),
    ResourceType(
        "google_scc_management_organization_security_health_analytics_custom_module",
        "detection module",
        Layer.MONITORING,
        consequence=_UNSEEN,
    ),
    ResourceType(
        "google_scc_management_project_security_health_analytics_custom_module",
        "detection module",
        Layer.MONITORING,
        consequence=_UNSEEN,
    ),
    ResourceType(
        "google_scc_notification_config",
        "notification config",
        Layer.MONITORING,
        identity=("organization", "config_id"),
        consequence=_UNTOLD,
    ),
    ResourceType(
        "google_scc_folder_notification_config",
        "notification config",
        Layer.MONITORING,
        identity=("folder", "config_id"),
        consequence=_UNTOLD,
    ),
    ResourceType(
        "google_scc_project_notification_config",
        "notification config",
        Layer.MONITORING,
        identity=("project", "config_id"),
        consequence=_UNTOLD,
    ),
    ResourceType(
        "google_scc_v2_folder_notification_config",
        "notification config",
        Layer.MONITORING,
        identity=("folder", "location", "config_id"),
        consequence=_UNTOLD,
    ),
    ResourceType(
        "google_scc_v2_organization_notification_config",
        "notification config",
        Layer.MONITORING,
        identity=("organization", "location", "config_id"),
        consequence=_UNTOLD,
    ),
    ResourceType(
        "google_scc_v2_project_notification_config",
        "notification config",
        Layer.MONITORING,
        identity=("project", "location", "config_id"),
        consequence=_UNTOLD,
    ),
    ResourceType(
        "google_scc_folder_scc_big_query_export",
        "export of findings",
        Layer.MONITORING,
        identity=("folder", "big_query_export_id"),
        consequence=_EXPORT,
    ),
    ResourceType(
        "google_scc_organization_scc_big_query_export",
        "export of findings",
        Layer.MONITORING,
        identity=("organization", "big_query_export_id"),
        consequence=_EXPORT,
    ),
    ResourceType(
        "google_scc_project_scc_big_query_export",
        "export of findings",
        Layer.MONITORING,
        identity=("project", "big_query_export_id"),
        consequence=_EXPORT,
    ),
    ResourceType(
        "google_scc_v2_folder_scc_big_query_export",
        "export of findings",
        Layer.MONITORING,
        identity=("folder", "location", "big_query_export_id"),
        consequence=_EXPORT,
    ),
    ResourceType(
        "google_scc_v2_organization_scc_big_query_export",
        "export of findings",
        Layer.MONITORING,
        identity=("organization", "location", "big_query_export_id"),
        consequence=_EXPORT,
    ),
    ResourceType(
        "google_scc_v2_organization_scc_big_query_exports",
        "export of findings",
        Layer.MONITORING,
        identity=("organization", "location", "big_query_export_id"),
        consequence=_EXPORT,
    ),
    ResourceType(
        "google_scc_v2_project_scc_big_query_export",
        "export of findings",
        Layer.MONITORING,
        identity=("project", "location", "big_query_export_id"),
        consequence=_EXPORT,
    ),
    ResourceType(
        "google_scc_mute_config",
        "mute rule",
        Layer.MONITORING,
        identity=("parent", "mute_config_id"),
        consequence=_NOISE,
    ),
    ResourceType(
        "google_scc_v2_folder_mute_config",
        "mute rule",
        Layer.MONITORING,
        identity=("folder", "location", "mute_config_id"),
        consequence=_NOISE,
    ),
    ResourceType(
        "google_scc_v2_organization_mute_config",
        "mute rule",
        Layer.MONITORING,
        identity=("organization", "location", "mute_config_id"),
        consequence=_NOISE,
    ),
    ResourceType(
        "google_scc_v2_project_mute_config",
        "mute rule",
        Layer.MONITORING,
        identity=("project", "location", "mute_config_id"),
        consequence=_NOISE,
    ),
    ResourceType(
        "google_scc_source",
        "source of findings",
        Layer.MONITORING,
        identity=("organization", "display_name"),
        consequence=_SOURCE,
    ),
    ResourceType(
        "google_scc_v2_organization_source",
        "source of findings",
        Layer.MONITORING,
        identity=("organization", "display_name"),
        consequence=_SOURCE,
    ),
    *iam_family("scc_source", "organization", "source", of=("google_scc_source",)),
    *iam_family("scc_v2_organization_source", "organization", "source", of=("google_scc_v2_organization_source",)),
)
