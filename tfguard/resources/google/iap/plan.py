"""Identity-Aware Proxy, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_iap_brand",
        "OAuth consent screen",
        Layer.IDENTITY,
        harmless="Google Cloud deletes no consent screen: the provider only forgets it.",
    ),
    ResourceType(
        "google_iap_client",
        "OAuth client of Identity-Aware Proxy",
        Layer.IDENTITY,
        identity=("brand", "client_id"),
        parent="brand",
        consequence=Consequence(
            "can no longer log in", whom="users of what it protects", lasting="its client id and secret", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_iap_settings",
        "settings of Identity-Aware Proxy",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence(
            "are let in, or refused, by the default rules: domains, reauthentication and CORS",
            whom="users of what it protects",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "google_iap_tunnel_dest_group",
        "tunnel destination group",
        Layer.NETWORK,
        identity=("project", "region", "group_name"),
        consequence=Consequence("can no longer tunnel to these addresses", whom="developers", reach=Reach.PART),
    ),
    *iam_family("iap_app_engine_service", "project", "app_id", "service"),
    *iam_family("iap_app_engine_version", "project", "app_id", "service", "version_id"),
    *iam_family("iap_tunnel_dest_group", "project", "region", "dest_group", of=("google_iap_tunnel_dest_group",)),
    *iam_family("iap_tunnel", "project"),
    *iam_family("iap_tunnel_instance", "project", "zone", "instance", of=("google_compute_instance",)),
    *iam_family("iap_web_backend_service", "project", "web_backend_service", of=("google_compute_backend_service",)),
    *iam_family(
        "iap_web_cloud_run_service",
        "project",
        "location",
        "cloud_run_service_name",
        of=("google_cloud_run_service", "google_cloud_run_v2_service"),
    ),
    *iam_family("iap_web", "project"),
    *iam_family(
        "iap_web_region_backend_service",
        "project",
        "region",
        "web_region_backend_service",
        of=("google_compute_region_backend_service",),
    ),
    *iam_family("iap_web_type_app_engine", "project", "app_id"),
    *iam_family("iap_web_type_compute", "project"),
)
