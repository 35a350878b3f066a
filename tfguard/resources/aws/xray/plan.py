"""AWS X-Ray, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_xray_encryption_config",
        "encryption of traces",
        Layer.MONITORING,
        harmless="Its deletion only drops it from the state: X-Ray keeps the setting.",
    ),
    ResourceType(
        "aws_xray_group",
        "X-Ray group",
        Layer.MONITORING,
        identity=("group_name",),
        consequence=Consequence("get no more data", whom="alarms and dashboards on the group", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_xray_resource_policy",
        "resource policy of X-Ray",
        Layer.MONITORING,
        identity=("policy_name",),
        consequence=Consequence("can no longer record traces", whom="services that the policy lets in", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_xray_sampling_rule",
        "sampling rule",
        Layer.MONITORING,
        identity=("rule_name",),
        consequence=Consequence(
            "finds other traces than it asks for", whom="whoever looks for slow requests", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_xray_indexing_rule",
        "trace indexing rule",
        Layer.MONITORING,
        identity=("name",),
        harmless="Its deletion only drops it from the state: X-Ray keeps the rule.",
    ),
    ResourceType(
        "aws_xray_trace_segment_destination",
        "destination of traces",
        Layer.MONITORING,
        harmless="Its deletion only drops it from the state: traces go where they went.",
    ),
)
