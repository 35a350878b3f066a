"""Amazon Connect's instances, numbers, storage and users, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_connect_bot_association",
        "bot association",
        Layer.LOAD_BALANCER,
        identity=("instance_id", "lex_bot"),
        parent="instance_id",
        consequence=Consequence(
            "hear an error, or are sent on without it", whom="callers whom a flow sends to the bot", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_connect_instance",
        "contact center",
        Layer.LOAD_BALANCER,
        identity=("instance_alias",),
        consequence=Consequence(
            "reach nobody, and agents can no longer log in",
            whom="callers",
            lasting="its numbers, flows, users and records",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_connect_instance_storage_config",
        "contact center storage",
        Layer.MONITORING,
        identity=("instance_id", "resource_type", "storage_config"),
        parent="instance_id",
        consequence=Consequence(
            "finds no new recordings or transcripts", whom="whoever looks into earlier calls", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_connect_lambda_function_association",
        "function association",
        Layer.LOAD_BALANCER,
        identity=("instance_id", "function_arn"),
        parent="instance_id",
        consequence=Consequence(
            "hear an error, or are sent on without its answer", whom="callers whose flow asks the function", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_connect_phone_number",
        "phone number",
        Layer.LOAD_BALANCER,
        parent="target_arn",
        consequence=Consequence(
            "reach nobody", whom="callers of this number", lasting="the number, which may not be had again", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_connect_phone_number_contact_flow_association",
        "flow association of a phone number",
        Layer.LOAD_BALANCER,
        identity=("phone_number_id",),
        parent="phone_number_id",
        consequence=Consequence("reach nobody: no flow answers", whom="callers of this number", reach=Reach.PART),
    ),
    ResourceType(
        "aws_connect_security_profile",
        "security profile",
        Layer.IDENTITY,
        identity=("instance_id", "name"),
        parent="instance_id",
        consequence=Consequence("lose what it allows", whom="agents with this profile", reach=Reach.PART),
    ),
    ResourceType(
        "aws_connect_user",
        "contact center user",
        Layer.IDENTITY,
        identity=("instance_id", "name"),
        parent="instance_id",
        consequence=Consequence(
            "can no longer log in or take calls", whom="this agent", lasting="the password", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_connect_user_hierarchy_group",
        "agent group",
        Layer.MONITORING,
        identity=("instance_id", "name", "parent_group_id"),
        parent="instance_id",
        consequence=Consequence("no longer see their agents by this group", whom="supervisors", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_connect_user_hierarchy_structure",
        "agent hierarchy",
        Layer.MONITORING,
        identity=("instance_id",),
        parent="instance_id",
        consequence=Consequence("no longer see their agents by groups", whom="supervisors", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_connect_vocabulary",
        "custom vocabulary",
        Layer.MONITORING,
        identity=("instance_id", "name", "language_code"),
        parent="instance_id",
        consequence=Consequence("miss the words that it taught", whom="transcripts of new calls", reach=Reach.LATER),
    ),
)
