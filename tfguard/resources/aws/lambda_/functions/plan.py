"""Lambda functions, their aliases, URLs and permissions, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_lambda_permission",
        "invoke permission",
        Layer.COMPUTE,
        identity=("function_name", "statement_id"),
        parent="function_name",
        parent_types=("aws_lambda_function",),
    ),
    ResourceType(
        "aws_lambda_function",
        "Lambda function",
        Layer.COMPUTE,
        identity=("function_name",),
        unit="concurrent executions",
        capacity=(Measure("reserved concurrency", Role.CEILING, "reserved_concurrent_executions"),),
        consequence=Consequence("gets an error", whom="whoever calls it"),
    ),
    ResourceType("aws_lambda_alias", "Lambda alias", Layer.COMPUTE, identity=("function_name", "name"), parent="function_name"),
    ResourceType(
        "aws_lambda_function_url",
        "Lambda function URL",
        Layer.COMPUTE,
        identity=("function_name", "qualifier"),
        parent="function_name",
        endpoints=("function_url",),
        consequence=Consequence("gets no answer", whom="whoever calls it", lasting="its address"),
    ),
    ResourceType(
        "aws_lambda_provisioned_concurrency_config",
        "provisioned concurrency",
        Layer.COMPUTE,
        identity=("function_name", "qualifier"),
        parent="function_name",
        unit="concurrent executions",
        capacity=(Measure("provisioned concurrency", Role.FLOOR, "provisioned_concurrent_executions"),),
    ),
    ResourceType("aws_lambda_function_event_invoke_config", "asynchronous invocation settings", Layer.COMPUTE),
)
