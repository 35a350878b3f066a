"""Amazon API Gateway: HTTP and WebSocket APIs, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType
from tfguard.resources.shapes.tls import TlsEnd

RESOURCE_TYPES = (
    ResourceType(
        "aws_apigatewayv2_api",
        "HTTP API",
        Layer.LOAD_BALANCER,
        endpoints=("api_endpoint",),
        consequence=Consequence(
            "get 403, 404, or no answer at all", whom="clients of the API", lasting="its id, and with it the generated address"
        ),
    ),
    ResourceType(
        "aws_apigatewayv2_stage",
        "API stage",
        Layer.LOAD_BALANCER,
        identity=("api_id", "name"),
        parent="api_id",
        endpoints=("invoke_url",),
        consequence=Consequence("get 404: the stage is not there", whom="clients of the API"),
    ),
    ResourceType("aws_apigatewayv2_route", "API route", Layer.LOAD_BALANCER, identity=("api_id", "route_key"), parent="api_id"),
    ResourceType("aws_apigatewayv2_integration", "API integration", Layer.LOAD_BALANCER, parent="api_id"),
    ResourceType(
        "aws_apigatewayv2_domain_name",
        "API domain name",
        Layer.LOAD_BALANCER,
        identity=("domain_name",),
        tls=TlsEnd(
            "domain_name_configuration[].certificate_arn",
            "domain_name_configuration",
            "domain_name_configuration[0].security_policy",
        ),
    ),
    ResourceType(
        "aws_apigatewayv2_api_mapping",
        "API mapping",
        Layer.LOAD_BALANCER,
        identity=("domain_name", "api_mapping_key"),
        parent="domain_name",
        parent_types=("aws_apigatewayv2_domain_name",),
    ),
    ResourceType("aws_apigatewayv2_vpc_link", "VPC link", Layer.LOAD_BALANCER),
    ResourceType(
        "aws_apigatewayv2_authorizer",
        "API authorizer",
        Layer.LOAD_BALANCER,
        parent="api_id",
        identity=("api_id", "name"),
        consequence=Consequence("refuse everybody, or let in everybody", whom="routes that it guarded", reach=Reach.PART),
    ),
    ResourceType("aws_apigatewayv2_deployment", "API deployment", Layer.LOAD_BALANCER, disposable=True),
    ResourceType(
        "aws_apigatewayv2_integration_response",
        "integration response",
        Layer.LOAD_BALANCER,
        identity=("integration_id", "integration_response_key"),
        parent="integration_id",
        consequence=Consequence(
            "get no answer, or another, from its routes", whom="clients of the WebSocket API", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_apigatewayv2_model",
        "API model",
        Layer.LOAD_BALANCER,
        identity=("api_id", "name"),
        parent="api_id",
        consequence=Consequence("get messages that it would have refused", whom="backends behind the API", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_apigatewayv2_route_response",
        "route response",
        Layer.LOAD_BALANCER,
        identity=("route_id", "route_response_key"),
        parent="route_id",
        consequence=Consequence("get no answer from its route", whom="clients of the WebSocket API", reach=Reach.PART),
    ),
    ResourceType(
        "aws_apigatewayv2_routing_rule",
        "routing rule",
        Layer.LOAD_BALANCER,
        identity=("domain_name", "priority"),
        parent="domain_name",
        parent_types=("aws_apigatewayv2_domain_name",),
        consequence=Consequence("go to another API, or get 404", whom="requests that it matches", reach=Reach.PART),
    ),
)
