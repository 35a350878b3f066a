"""Amazon API Gateway: REST APIs, and HTTP and WebSocket APIs."""

from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    # REST.
    ResourceType("aws_api_gateway_rest_api", "REST API"),
    ResourceType(
        "aws_api_gateway_stage",
        "API stage",
        identity=("rest_api_id", "stage_name"),
        parent="rest_api_id",
        endpoints=("invoke_url",),
    ),
    ResourceType(
        "aws_api_gateway_domain_name",
        "API domain name",
        identity=("domain_name",),
        endpoints=("cloudfront_domain_name", "regional_domain_name"),
    ),
    ResourceType(
        "aws_api_gateway_base_path_mapping",
        "base path mapping",
        identity=("domain_name", "base_path"),
        parent="domain_name",
        parent_types=("aws_api_gateway_domain_name",),
    ),
    ResourceType(
        "aws_api_gateway_resource", "API resource", identity=("rest_api_id", "parent_id", "path_part"), parent="rest_api_id"
    ),
    ResourceType(
        "aws_api_gateway_method", "API method", identity=("rest_api_id", "resource_id", "http_method"), parent="resource_id"
    ),
    ResourceType(
        "aws_api_gateway_integration",
        "API integration",
        identity=("rest_api_id", "resource_id", "http_method"),
        parent="resource_id",
    ),
    ResourceType("aws_api_gateway_vpc_link", "VPC link"),
    ResourceType("aws_api_gateway_authorizer", "API authorizer", parent="rest_api_id"),
    # HTTP and WebSocket.
    ResourceType("aws_apigatewayv2_api", "HTTP API", endpoints=("api_endpoint",)),
    ResourceType(
        "aws_apigatewayv2_stage", "API stage", identity=("api_id", "name"), parent="api_id", endpoints=("invoke_url",)
    ),
    ResourceType("aws_apigatewayv2_route", "API route", identity=("api_id", "route_key"), parent="api_id"),
    ResourceType("aws_apigatewayv2_integration", "API integration", parent="api_id"),
    ResourceType("aws_apigatewayv2_domain_name", "API domain name", identity=("domain_name",)),
    ResourceType(
        "aws_apigatewayv2_api_mapping",
        "API mapping",
        identity=("domain_name", "api_mapping_key"),
        parent="domain_name",
        parent_types=("aws_apigatewayv2_domain_name",),
    ),
    ResourceType("aws_apigatewayv2_vpc_link", "VPC link"),
    ResourceType("aws_apigatewayv2_authorizer", "API authorizer", parent="api_id"),
)
