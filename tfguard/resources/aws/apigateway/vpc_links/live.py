"""API Gateway: links into VPCs, the account's role, and what REST and WebSocket APIs check and answer."""

from __future__ import annotations

from tfguard.resources.readings.apigateway import API
from tfguard.resources.shapes.live_reader import Attribute, Call, LiveReader
from tfguard.resources.shapes.normalise import escaped_policy, json_value

_SERVICE = "apigateway"
_V2 = "apigatewayv2"
_GONE = ("NotFoundException",)


def _of_rest_api(operation: str, items: str = "items") -> Call:
    return Call(operation, items, {"restApiId": "rest_api_id"}, gone=_GONE, context=("restApiId",))


VPC_LINK = LiveReader(
    type="aws_api_gateway_vpc_link",
    service=_SERVICE,
    read=Call("get_vpc_links", "items"),
    check=Call("get_vpc_link", "@", {"vpcLinkId": "id"}, gone=_GONE),
    id="id",
    gone="status == 'DELETING'",
    attributes={"name": "name", "description": "description"},
    tags="tags",
    not_compared={"target_arns": "AWS lets nobody edit it"},
)

_THE_ACCOUNT = "api-gateway-account"

ACCOUNT = LiveReader(
    type="aws_api_gateway_account",
    service=_SERVICE,
    read=Call("get_account", "@"),
    id=lambda live: _THE_ACCOUNT,
    state_id=lambda state: _THE_ACCOUNT,
    attributes={"cloudwatch_role_arn": "cloudwatchRoleArn"},
)

REQUEST_VALIDATOR = LiveReader(
    type="aws_api_gateway_request_validator",
    service=_SERVICE,
    read=_of_rest_api("get_request_validators"),
    id="join('/', [restApiId, id])",
    state_id="join('/', [rest_api_id, id])",
    attributes={
        "name": "name",
        "validate_request_body": "validateRequestBody",
        "validate_request_parameters": "validateRequestParameters",
    },
)

MODEL = LiveReader(
    type="aws_api_gateway_model",
    service=_SERVICE,
    read=_of_rest_api("get_models"),
    check=Call("get_model", "@", {"restApiId": "rest_api_id", "modelName": "name"}, gone=_GONE, context=("restApiId",)),
    id="join('/', [restApiId, name])",
    state_id="join('/', [rest_api_id, name])",
    attributes={
        "description": "description",
        "schema": Attribute("schema", normalise=json_value),
        "content_type": "contentType",
    },
)

GATEWAY_RESPONSE = LiveReader(
    type="aws_api_gateway_gateway_response",
    service=_SERVICE,
    read=_of_rest_api("get_gateway_responses", "items[?defaultResponse != `true`]"),
    check=Call(
        "get_gateway_response",
        "[@][?defaultResponse != `true`]",
        {"restApiId": "rest_api_id", "responseType": "response_type"},
        gone=_GONE,
        context=("restApiId",),
    ),
    id="join('/', [restApiId, responseType])",
    state_id="join('/', [rest_api_id, response_type])",
    attributes={
        "status_code": "statusCode",
        "response_parameters": "responseParameters",
        "response_templates": "responseTemplates",
    },
)

API_POLICY = LiveReader(
    type="aws_api_gateway_rest_api_policy",
    service=_SERVICE,
    read=API.read,
    check=Call("get_rest_api", "@", {"restApiId": "rest_api_id"}, gone=_GONE),
    id="id",
    state_id="rest_api_id",
    gone="!policy",
    attributes={"policy": Attribute("policy", normalise=escaped_policy)},
)

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
    VPC_LINK,
    ACCOUNT,
    REQUEST_VALIDATOR,
    MODEL,
    GATEWAY_RESPONSE,
    API_POLICY,
    VPC_LINK_V2,
    MODEL_V2,
    INTEGRATION_RESPONSE_V2,
    ROUTE_RESPONSE_V2,
)
