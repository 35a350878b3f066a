"""Datadog's integrations with clouds and other services, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_CLOUD_INTEGRATION = Consequence(
    "sees no metrics of the cloud, and monitors on them fall silent", whom="whoever is on call", reach=Reach.LATER
)
_INTEGRATION = Consequence(
    "sees no metrics of the service, and monitors on them fall silent", whom="whoever is on call", reach=Reach.LATER
)
_SERVICE_OF_AN_INTEGRATION = Consequence(
    "sees no metrics of the service, and monitors on them fall silent", whom="whoever is on call", reach=Reach.LATER
)

RESOURCE_TYPES = (
    ResourceType(
        "datadog_integration_aws",
        "AWS integration",
        Layer.MONITORING,
        identity=("account_id", "role_name"),
        consequence=Consequence(
            "sees no metrics of the account, and monitors on them fall silent",
            whom="whoever is on call",
            lasting="its external id, which the role trusts",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "datadog_integration_aws_account",
        "AWS integration",
        Layer.MONITORING,
        identity=("aws_account_id",),
        consequence=Consequence(
            "sees no metrics of the account, and monitors on them fall silent",
            whom="whoever is on call",
            lasting="its external id, which the role trusts",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "datadog_integration_aws_external_id",
        "external id",
        Layer.MONITORING,
        consequence=Consequence(
            "sees no metrics of the account once its role trusts another id",
            whom="whoever is on call",
            lasting="the id, which the role trusts",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "datadog_integration_aws_event_bridge",
        "event bus of the AWS integration",
        Layer.MONITORING,
        identity=("account_id", "region", "event_generator_name"),
        consequence=Consequence("gets none", whom="whoever relies on Datadog's events", reach=Reach.LATER),
    ),
    ResourceType(
        "datadog_integration_aws_lambda_arn",
        "log forwarder",
        Layer.MONITORING,
        identity=("account_id", "lambda_arn"),
        consequence=Consequence("finds no logs of the account", whom="whoever looks into an incident", reach=Reach.LATER),
    ),
    ResourceType(
        "datadog_integration_aws_log_collection",
        "log collection",
        Layer.MONITORING,
        identity=("account_id",),
        consequence=Consequence("finds no logs of the account", whom="whoever looks into an incident", reach=Reach.LATER),
    ),
    ResourceType(
        "datadog_integration_aws_tag_filter",
        "tag filter",
        Layer.MONITORING,
        identity=("account_id", "namespace"),
        consequence=Consequence("pays for metrics that it kept out", whom="whoever pays the bill", reach=Reach.LATER),
    ),
    ResourceType("datadog_integration_azure", "cloud integration", Layer.MONITORING, consequence=_CLOUD_INTEGRATION),
    ResourceType("datadog_integration_gcp", "cloud integration", Layer.MONITORING, consequence=_CLOUD_INTEGRATION),
    ResourceType("datadog_integration_gcp_sts", "cloud integration", Layer.MONITORING, consequence=_CLOUD_INTEGRATION),
    ResourceType("datadog_integration_cloudflare_account", "integration", Layer.MONITORING, consequence=_INTEGRATION),
    ResourceType("datadog_integration_confluent_account", "integration", Layer.MONITORING, consequence=_INTEGRATION),
    ResourceType("datadog_integration_fastly_account", "integration", Layer.MONITORING, consequence=_INTEGRATION),
    ResourceType(
        "datadog_integration_confluent_resource",
        "service of an integration",
        Layer.MONITORING,
        parent="account_id",
        consequence=_SERVICE_OF_AN_INTEGRATION,
    ),
    ResourceType(
        "datadog_integration_fastly_service",
        "service of an integration",
        Layer.MONITORING,
        parent="account_id",
        consequence=_SERVICE_OF_AN_INTEGRATION,
    ),
)
