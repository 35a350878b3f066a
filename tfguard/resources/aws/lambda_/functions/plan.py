"""Lambda functions, their aliases, URLs and permissions, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_lambda_permission",
        "invoke permission",
        Layer.COMPUTE,
        identity=("function_name", "statement_id"),
        parent="function_name",
        parent_types=("aws_lambda_function",),
        consequence=Consequence("can no longer call the function", whom="the service or account that it lets in"),
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
    ResourceType(
        "aws_lambda_alias",
        "Lambda alias",
        Layer.COMPUTE,
        identity=("function_name", "name"),
        parent="function_name",
        consequence=Consequence("gets an error", whom="whoever calls the function through it", reach=Reach.PART),
    ),
    ResourceType(
        "aws_lambda_function_url",
        "Lambda function URL",
        Layer.COMPUTE,
        identity=("function_name", "qualifier"),
        parent="function_name",
        endpoints=("function_url",),
        consequence=Consequence("gets no answer", whom="whoever calls it", lasting="its address", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_lambda_provisioned_concurrency_config",
        "provisioned concurrency",
        Layer.COMPUTE,
        identity=("function_name", "qualifier"),
        parent="function_name",
        parent_types=("aws_lambda_function",),
        unit="concurrent executions",
        capacity=(Measure("provisioned concurrency", Role.FLOOR, "provisioned_concurrent_executions"),),
        consequence=Consequence(
            "wait longer at peaks: new instances of the function start cold", whom="callers", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_lambda_function_event_invoke_config",
        "asynchronous invocation settings",
        Layer.COMPUTE,
        identity=("function_name", "qualifier"),
        parent="function_name",
        parent_types=("aws_lambda_function",),
        consequence=Consequence(
            "are retried as by default, and reach no failure destination",
            whom="asynchronous events that fail",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_lambda_capacity_provider",
        "Lambda capacity provider",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence("gets an error", whom="whoever calls the functions that run on it", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_lambda_code_signing_config",
        "code signing configuration",
        Layer.COMPUTE,
        consequence=Consequence("can put unsigned code into it", whom="whoever deploys a function", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_lambda_function_recursion_config",
        "recursion setting of a function",
        Layer.COMPUTE,
        identity=("function_name",),
        parent="function_name",
        parent_types=("aws_lambda_function",),
        consequence=Consequence(
            "is stopped: AWS takes it for a loop again", whom="a function that calls itself on purpose", reach=Reach.PART
        ),
    ),
    ResourceType("aws_lambda_invocation", "invocation", Layer.COMPUTE, disposable=True),
    ResourceType(
        "aws_lambda_runtime_management_config",
        "runtime update setting of a function",
        Layer.COMPUTE,
        identity=("function_name", "qualifier"),
        parent="function_name",
        parent_types=("aws_lambda_function",),
        consequence=Consequence(
            "moves to each new runtime version by itself again, the pinned one is lost", whom="the function", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_lambda_function_scaling_config",
        "scaling of a function",
        Layer.COMPUTE,
        identity=("function_name", "qualifier"),
        parent="function_name",
        parent_types=("aws_lambda_function",),
        consequence=Consequence(
            "wait longer at peaks: fewer instances of the function are kept ready", whom="callers", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_lambda_resource_policy",
        "resource policy of a function",
        Layer.COMPUTE,
        identity=("resource_arn",),
        parent="resource_arn",
        consequence=Consequence(
            "can no longer call the function", whom="services and accounts that only the policy lets in", reach=Reach.ALL
        ),
    ),
)
