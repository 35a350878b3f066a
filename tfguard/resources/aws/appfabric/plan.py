"""AWS AppFabric, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_FEED = Consequence(
    "gets no more of their audit logs", whom="whoever watches the company's SaaS applications", reach=Reach.LATER
)

RESOURCE_TYPES = (
    ResourceType(
        "aws_appfabric_app_authorization",
        "app authorization",
        Layer.MONITORING,
        parent="app_bundle_arn",
        consequence=Consequence(
            "gets no more audit logs of this one",
            whom="whoever watches the company's SaaS applications",
            lasting="its connection, which somebody must allow again",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_appfabric_app_authorization_connection",
        "connection of an app authorization",
        Layer.MONITORING,
        identity=("app_authorization_arn",),
        parent="app_authorization_arn",
        harmless="The connection stays: only Terraform forgets it.",
    ),
    ResourceType(
        "aws_appfabric_app_bundle",
        "app bundle",
        Layer.MONITORING,
        consequence=Consequence(
            "gets no more of their audit logs",
            whom="whoever watches the company's SaaS applications",
            lasting="its authorizations, which somebody must allow again",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_appfabric_ingestion",
        "ingestion of audit logs",
        Layer.MONITORING,
        identity=("app_bundle_arn", "app", "tenant_id", "ingestion_type"),
        parent="app_bundle_arn",
        consequence=_FEED,
    ),
    ResourceType(
        "aws_appfabric_ingestion_destination",
        "destination of audit logs",
        Layer.MONITORING,
        parent="ingestion_arn",
        consequence=_FEED,
    ),
)
