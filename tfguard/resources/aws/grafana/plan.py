"""Amazon Managed Grafana, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_grafana_workspace",
        "workspace",
        Layer.MONITORING,
        consequence=Consequence(
            "has no dashboards to look at",
            whom="whoever is on call",
            lasting="its address, and the dashboards that were made by hand",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_grafana_license_association",
        "Grafana Enterprise license",
        Layer.MONITORING,
        identity=("workspace_id",),
        parent="workspace_id",
        consequence=Consequence("lose the data sources and reports of Grafana Enterprise", reach=Reach.PART),
    ),
    ResourceType(
        "aws_grafana_role_association",
        "Grafana role assignment",
        Layer.IDENTITY,
        identity=("workspace_id", "role"),
        parent="workspace_id",
        consequence=Consequence(
            "can no longer log in to Grafana, or edit there", whom="users and groups with this role", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_grafana_workspace_api_key",
        "Grafana API key",
        Layer.IDENTITY,
        identity=("workspace_id", "key_name"),
        parent="workspace_id",
        consequence=Consequence("is refused by Grafana", whom="what uses the key", lasting="its value", reach=Reach.PART),
    ),
    ResourceType(
        "aws_grafana_workspace_saml_configuration",
        "SAML login of a Grafana workspace",
        Layer.IDENTITY,
        identity=("workspace_id",),
        parent="workspace_id",
        consequence=Consequence("can no longer log in to Grafana", reach=Reach.PART),
    ),
    ResourceType(
        "aws_grafana_workspace_service_account",
        "Grafana service account",
        Layer.IDENTITY,
        identity=("workspace_id", "name"),
        parent="workspace_id",
        consequence=Consequence("is refused by Grafana", whom="what uses its tokens", lasting="its tokens", reach=Reach.PART),
    ),
    ResourceType(
        "aws_grafana_workspace_service_account_token",
        "Grafana service account token",
        Layer.IDENTITY,
        identity=("workspace_id", "service_account_id", "name"),
        parent="service_account_id",
        consequence=Consequence("is refused by Grafana", whom="what uses the token", lasting="its value", reach=Reach.PART),
    ),
)
