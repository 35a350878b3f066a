"""Amazon API Gateway: HTTP and WebSocket APIs, as AWS answers."""

from __future__ import annotations

from tfguard.resources.shapes.live_reader import Attribute, Call, LiveReader
from tfguard.resources.shapes.nested import nested
from tfguard.resources.shapes.normalise import json_value

_SERVICE = "apigatewayv2"
_GONE = ("NotFoundException",)
_OF_API = {"ApiId": "api_id"}


def _listing(operation: str) -> Call:
    return Call(operation, "Items", _OF_API, gone=_GONE, context=("ApiId",))


API = LiveReader(
    type="aws_apigatewayv2_api",
    service=_SERVICE,
    read=Call("get_apis", "Items"),
    check=Call("get_api", "@", {"ApiId": "id"}, gone=_GONE),
    id="ApiId",
    attributes={
        "name": "Name",
        "description": "Description",
        "version": "Version",
        "disable_execute_api_endpoint": "DisableExecuteApiEndpoint",
        "route_selection_expression": Attribute("RouteSelectionExpression", unless_absent=True),
        "api_key_selection_expression": Attribute("ApiKeySelectionExpression", unless_absent=True),
        "cors_configuration": nested("aws_apigatewayv2_api", "cors_configuration", "CorsConfiguration"),
    },
    tags="Tags",
    not_compared={"body": "what it makes has types of its own"},
)

ROUTE = LiveReader(
    type="aws_apigatewayv2_route",
    service=_SERVICE,
    read=_listing("get_routes"),
    id="join('/', [ApiId, RouteId])",
    state_id="join('/', [api_id, id])",
    attributes={
        "route_key": "RouteKey",
        "target": "Target",
        "authorization_type": Attribute("AuthorizationType", unless_absent=True),
        "authorizer_id": "AuthorizerId",
        "authorization_scopes": "AuthorizationScopes",
        "api_key_required": "ApiKeyRequired",
        "operation_name": "OperationName",
    },
)

INTEGRATION = LiveReader(
    type="aws_apigatewayv2_integration",
    service=_SERVICE,
    read=_listing("get_integrations"),
    id="join('/', [ApiId, IntegrationId])",
    state_id="join('/', [api_id, id])",
    attributes={
        "integration_uri": "IntegrationUri",
        "integration_method": Attribute("IntegrationMethod", unless_absent=True),
        "integration_type": "IntegrationType",
        "connection_type": Attribute("ConnectionType", unless_absent=True),
        "connection_id": "ConnectionId",
        "credentials_arn": "CredentialsArn",
        "description": "Description",
        "payload_format_version": Attribute("PayloadFormatVersion", unless_absent=True),
        "request_parameters": "RequestParameters",
        "timeout_milliseconds": "TimeoutInMillis",
        "tls_config": "TlsConfig && [{server_name_to_verify: TlsConfig.ServerNameToVerify}]",
    },
)

STAGE = LiveReader(
    type="aws_apigatewayv2_stage",
    service=_SERVICE,
    read=_listing("get_stages"),
    id="join('/', [ApiId, StageName])",
    state_id="join('/', [api_id, name])",
    attributes={
        "auto_deploy": "AutoDeploy",
        "deployment_id": Attribute(
            lambda live: None if live.get("AutoDeploy") else live.get("DeploymentId"), unless_absent=True
        ),
        "description": "Description",
        "client_certificate_id": "ClientCertificateId",
        "stage_variables": "StageVariables",
        "access_log_settings": nested("aws_apigatewayv2_stage", "access_log_settings", "AccessLogSettings"),
        "default_route_settings": nested(
            "aws_apigatewayv2_stage", "default_route_settings", "DefaultRouteSettings", unless_absent=True
        ),
        "route_settings": Attribute(
            lambda live: [
                {
                    "route_key": key,
                    "throttling_burst_limit": item.get("ThrottlingBurstLimit"),
                    "throttling_rate_limit": item.get("ThrottlingRateLimit"),
                }
                for key, item in (live.get("RouteSettings") or {}).items()
            ]
        ),
    },
    tags="Tags",
)

AUTHORIZER = LiveReader(
    type="aws_apigatewayv2_authorizer",
    service=_SERVICE,
    read=_listing("get_authorizers"),
    id="join('/', [ApiId, AuthorizerId])",
    state_id="join('/', [api_id, id])",
    attributes={
        "name": "Name",
        "authorizer_type": "AuthorizerType",
        "authorizer_uri": "AuthorizerUri",
        "identity_sources": "IdentitySource",
        "jwt_configuration": nested("aws_apigatewayv2_authorizer", "jwt_configuration", "JwtConfiguration"),
    },
)

DOMAIN_NAME = LiveReader(
    type="aws_apigatewayv2_domain_name",
    service=_SERVICE,
    read=Call("get_domain_names", "Items"),
    check=Call("get_domain_name", "@", {"DomainName": "domain_name"}, gone=_GONE),
    id="DomainName",
    state_id="domain_name",
    attributes={
        "domain_name_configuration": nested(
            "aws_apigatewayv2_domain_name",
            "domain_name_configuration",
            "DomainNameConfigurations",
            names={"target_domain_name": "ApiGatewayDomainName"},
            leave=("ip_address_type", "ownership_verification_certificate_arn"),
        )
    },
    tags="Tags",
)

MAPPING = LiveReader(
    type="aws_apigatewayv2_api_mapping",
    service=_SERVICE,
    read=Call("get_api_mappings", "Items", {"DomainName": "domain_name"}, gone=_GONE, context=("DomainName",)),
    id="join('/', [DomainName, ApiMappingId])",
    state_id="join('/', [domain_name, id])",
    attributes={"api_id": "ApiId", "stage": "Stage", "api_mapping_key": "ApiMappingKey"},
)

_V2 = "apigatewayv2"

VPC_LINK_V2 = LiveReader(
    type="aws_apigatewayv2_vpc_link",
    service=_V2,
    read=Call("get_vpc_links", "Items"),
    check=Call("get_vpc_link", "@", {"VpcLinkId": "id"}, gone=_GONE),
    id="VpcLinkId",
    gone="VpcLinkStatus == 'DELETING'",
    attributes={"name": "Name"},
    tags="Tags",
    not_compared={"security_group_ids": "AWS lets nobody edit it", "subnet_ids": "AWS lets nobody edit it"},
)

MODEL_V2 = LiveReader(
    type="aws_apigatewayv2_model",
    service=_V2,
    read=Call("get_model", "@", {"ApiId": "api_id", "ModelId": "id"}, gone=_GONE, context=("ApiId",)),
    id="join('/', [ApiId, ModelId])",
    state_id="join('/', [api_id, id])",
    attributes={
        "name": "Name",
        "description": "Description",
        "content_type": "ContentType",
        "schema": Attribute("Schema", normalise=json_value),
    },
)

INTEGRATION_RESPONSE_V2 = LiveReader(
    type="aws_apigatewayv2_integration_response",
    service=_V2,
    read=Call(
        "get_integration_responses",
        "Items",
        {"ApiId": "api_id", "IntegrationId": "integration_id"},
        gone=_GONE,
        context=("ApiId", "IntegrationId"),
    ),
    id="join('/', [ApiId, IntegrationId, IntegrationResponseId])",
    state_id="join('/', [api_id, integration_id, id])",
    attributes={
        "integration_response_key": "IntegrationResponseKey",
        "content_handling_strategy": "ContentHandlingStrategy",
        "response_templates": "ResponseTemplates",
        "template_selection_expression": "TemplateSelectionExpression",
    },
)

ROUTE_RESPONSE_V2 = LiveReader(
    type="aws_apigatewayv2_route_response",
    service=_V2,
    read=Call(
        "get_route_response",
        "@",
        {"ApiId": "api_id", "RouteId": "route_id", "RouteResponseId": "id"},
        gone=_GONE,
        context=("ApiId", "RouteId"),
    ),
    id="join('/', [ApiId, RouteId, RouteResponseId])",
    state_id="join('/', [api_id, route_id, id])",
    attributes={
        "route_response_key": "RouteResponseKey",
        "model_selection_expression": "ModelSelectionExpression",
        "response_models": "ResponseModels",
    },
)

LIVE_READERS = (
    API,
    ROUTE,
    INTEGRATION,
    STAGE,
    AUTHORIZER,
    DOMAIN_NAME,
    MAPPING,
    VPC_LINK_V2,
    MODEL_V2,
    INTEGRATION_RESPONSE_V2,
    ROUTE_RESPONSE_V2,
)
