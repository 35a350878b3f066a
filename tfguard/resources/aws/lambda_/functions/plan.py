"""AWS Lambda."""

from tfguard.resources.shapes.resource_type import Measure, ResourceType, Role

RESOURCE_TYPES = (
    ResourceType(
        "aws_lambda_function",
        "Lambda function",
        identity=("function_name",),
        unit="concurrent executions",
        capacity=(Measure("reserved concurrency", Role.CEILING, "reserved_concurrent_executions"),),
    ),
    ResourceType("aws_lambda_alias", "Lambda alias", identity=("function_name", "name"), parent="function_name"),
    ResourceType("aws_lambda_event_source_mapping", "Lambda event source", parent="function_name"),
    ResourceType(
        "aws_lambda_function_url",
        "Lambda function URL",
        identity=("function_name", "qualifier"),
        parent="function_name",
        endpoints=("function_url",),
    ),
    ResourceType(
        "aws_lambda_provisioned_concurrency_config",
        "provisioned concurrency",
        identity=("function_name", "qualifier"),
        parent="function_name",
        unit="concurrent executions",
        capacity=(Measure("provisioned concurrency", Role.FLOOR, "provisioned_concurrent_executions"),),
    ),
)
