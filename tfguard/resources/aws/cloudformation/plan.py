"""AWS CloudFormation, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_cloudformation_stack",
        "CloudFormation stack",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence(
            "lose everything that is in the stack, but for what its template retains",
            lasting="the data, the generated ids and the addresses of what is in it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_cloudformation_stack_instances",
        "stack instances",
        Layer.RUN,
        identity=("stack_set_name", "accounts", "regions", "deployment_targets"),
        parent="stack_set_name",
        parent_types=("aws_cloudformation_stack_set",),
        consequence=Consequence(
            "lose everything that is in their stacks, where these are not retained",
            whom="users in the accounts and regions that it names",
            lasting="the data, the generated ids and the addresses of what is in them",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_cloudformation_stack_set",
        "CloudFormation stack set",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence("no longer get what it puts in each of them", whom="new accounts", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_cloudformation_stack_set_instance",
        "stack instance",
        Layer.RUN,
        identity=("stack_set_name", "account_id", "region"),
        parent="stack_set_name",
        parent_types=("aws_cloudformation_stack_set",),
        consequence=Consequence(
            "lose everything that is in its stack, where that is not retained",
            whom="users in its account and region",
            lasting="the data, the generated ids and the addresses of what is in it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_cloudformation_type",
        "CloudFormation type",
        Layer.RUN,
        consequence=Consequence("can no longer be changed", whom="stacks that use it", reach=Reach.LATER),
    ),
)
