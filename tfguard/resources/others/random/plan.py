"""Types that exist to be replaced: helpers of a configuration, and versions of something that stays."""

from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = tuple(
    ResourceType(name, noun, disposable=True)
    for name, noun in (
        ("aws_api_gateway_deployment", "API deployment"),
        ("aws_apigatewayv2_deployment", "API deployment"),
        ("aws_ecs_task_definition", "task definition revision"),
        ("aws_lambda_layer_version", "layer version"),
        ("aws_secretsmanager_secret_version", "secret version"),
        ("local_file", "local file"),
        ("null_resource", "null resource"),
        ("random_id", "random value"),
        ("random_password", "random value"),
        ("random_pet", "random value"),
        ("random_string", "random value"),
        ("random_uuid", "random value"),
        ("terraform_data", "terraform data"),
        ("time_rotating", "time value"),
        ("time_sleep", "time value"),
        ("time_static", "time value"),
    )
)
