"""AWS Shield, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_shield_protection",
        "Shield protection",
        Layer.LOAD_BALANCER,
        identity=("resource_arn",),
        parent="resource_arn",
        consequence=Consequence(
            "is no longer stopped by Shield Advanced, and its cost is not refunded",
            whom="the next large attack",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_shield_application_layer_automatic_response",
        "automatic response to attacks",
        Layer.LOAD_BALANCER,
        identity=("resource_arn",),
        parent="resource_arn",
        consequence=Consequence("is no longer stopped by itself", whom="the next flood of requests", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_shield_drt_access_log_bucket_association",
        "log bucket of the response team",
        Layer.LOAD_BALANCER,
        identity=("log_bucket",),
        consequence=Consequence("cannot read those logs in an attack", whom="AWS's response team", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_shield_drt_access_role_arn_association",
        "role of the response team",
        Layer.LOAD_BALANCER,
        consequence=Consequence("cannot help in an attack", whom="AWS's response team", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_shield_proactive_engagement",
        "proactive engagement",
        Layer.LOAD_BALANCER,
        consequence=Consequence("is called by AWS's response team in an attack", whom="nobody", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_shield_protection_group",
        "group of protections",
        Layer.LOAD_BALANCER,
        identity=("protection_group_id",),
        consequence=Consequence("are detected for each resource alone, and later", whom="attacks", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_shield_protection_health_check_association",
        "health check of a protection",
        Layer.LOAD_BALANCER,
        identity=("shield_protection_id", "health_check_arn"),
        parent="shield_protection_id",
        consequence=Consequence(
            "are detected later, and the response team is not told that the application fails",
            whom="attacks",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_shield_subscription",
        "Shield Advanced subscription",
        Layer.LOAD_BALANCER,
        consequence=Consequence(
            "loses Shield Advanced when its term ends: it is not renewed", whom="the account", reach=Reach.LATER
        ),
    ),
)
