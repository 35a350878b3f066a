"""Amazon CloudWatch Observability Admin, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_observabilityadmin_centralization_rule_for_organization",
        "log centralization rule",
        Layer.MONITORING,
        identity=("rule_name",),
        consequence=Consequence(
            "finds no new logs of the other accounts in the central one",
            whom="whoever looks into an incident",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_observabilityadmin_s3_table_integration",
        "tables of telemetry",
        Layer.MONITORING,
        identity=("destination_table_bucket_arn",),
        consequence=Consequence("sees no new ones", whom="whoever queries logs as tables", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_observabilityadmin_telemetry_enrichment",
        "telemetry enrichment",
        Layer.MONITORING,
        consequence=Consequence(
            "no longer finds the tags of resources in them", whom="whoever looks through metrics", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_observabilityadmin_telemetry_evaluation",
        "telemetry audit",
        Layer.MONITORING,
        consequence=Consequence("sees which resources send no telemetry", whom="nobody", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_observabilityadmin_telemetry_evaluation_for_organization",
        "telemetry audit of the organization",
        Layer.MONITORING,
        consequence=Consequence("sees which accounts send no telemetry", whom="nobody", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_observabilityadmin_telemetry_pipeline",
        "telemetry pipeline",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence("finds no new logs from it", whom="whoever looks into an incident", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_observabilityadmin_telemetry_rule",
        "telemetry rule",
        Layer.MONITORING,
        identity=("rule_name",),
        consequence=Consequence("send no telemetry by themselves", whom="new resources", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_observabilityadmin_telemetry_rule_for_organization",
        "telemetry rule of the organization",
        Layer.MONITORING,
        identity=("rule_name",),
        consequence=Consequence("send no telemetry by themselves", whom="new resources in the organization", reach=Reach.LATER),
    ),
)
