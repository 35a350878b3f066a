"""REST APIs: paths, methods and integrations, as AWS answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from tfguard.resources.shapes.live_reader import Attribute, Call, LiveReader

_SERVICE = "apigateway"
_GONE = ("NotFoundException",)
_OF_API = {"restApiId": "rest_api_id"}


def _resources(items: str | Callable[[Any], list[Any]]) -> Call:
    """All resources of an API with their methods, in one listing for five types."""
    return Call("get_resources", items, _OF_API, fixed={"embed": ["methods"]}, gone=_GONE, context=("restApiId",))


RESOURCE = LiveReader(
    type="aws_api_gateway_resource",
    service=_SERVICE,
    read=_resources("items"),
    id="join('/', [restApiId, id])",
    state_id="join('/', [rest_api_id, id])",
    attributes={"path_part": "pathPart", "parent_id": "parentId"},
)


def _methods(page: Any) -> Iterator[dict[str, Any]]:
    for resource in page.get("items") or []:
        for verb, method in (resource.get("resourceMethods") or {}).items():
            yield {"resourceId": resource["id"], "verb": verb, **method}


def _integrations(page: Any) -> list[dict[str, Any]]:
    return [
        {"resourceId": item["resourceId"], "verb": item["verb"], **item["methodIntegration"]}
        for item in _methods(page)
        if item.get("methodIntegration")
    ]


def _responses(page: Any, of: Callable[[dict[str, Any]], Any]) -> list[dict[str, Any]]:
    return [
        {"resourceId": item["resourceId"], "verb": item["verb"], "code": code, **response}
        for item in _methods(page)
        for code, response in (of(item) or {}).items()
    ]


_METHOD_ID = "join('/', [restApiId, resourceId, verb])"
_METHOD_STATE_ID = "join('/', [rest_api_id, resource_id, http_method])"
_RESPONSE_ID = "join('/', [restApiId, resourceId, verb, code])"
_RESPONSE_STATE_ID = "join('/', [rest_api_id, resource_id, http_method, status_code])"

METHOD = LiveReader(
    type="aws_api_gateway_method",
    service=_SERVICE,
    read=_resources(lambda page: list(_methods(page))),
    id=_METHOD_ID,
    state_id=_METHOD_STATE_ID,
    attributes={
        "authorization": "authorizationType",
        "authorizer_id": "authorizerId",
        "authorization_scopes": "authorizationScopes",
        "api_key_required": "apiKeyRequired",
        "request_parameters": "requestParameters",
        "request_models": "requestModels",
        "request_validator_id": "requestValidatorId",
        "operation_name": "operationName",
    },
)

INTEGRATION = LiveReader(
    type="aws_api_gateway_integration",
    service=_SERVICE,
    read=_resources(_integrations),
    id=_METHOD_ID,
    state_id=_METHOD_STATE_ID,
    attributes={
        "type": "type",
        "uri": "uri",
        "integration_http_method": "httpMethod",
        "timeout_milliseconds": "timeoutInMillis",
        "connection_type": Attribute("connectionType", unless_absent=True),
        "connection_id": "connectionId",
        "credentials": "credentials",
        "passthrough_behavior": Attribute("passthroughBehavior", unless_absent=True),
        "request_parameters": "requestParameters",
        "request_templates": "requestTemplates",
        "cache_key_parameters": "cacheKeyParameters",
        "content_handling": "contentHandling",
    },
)

METHOD_RESPONSE = LiveReader(
    type="aws_api_gateway_method_response",
    service=_SERVICE,
    read=_resources(lambda page: _responses(page, lambda item: item.get("methodResponses"))),
    id=_RESPONSE_ID,
    state_id=_RESPONSE_STATE_ID,
    attributes={"response_models": "responseModels", "response_parameters": "responseParameters"},
)

INTEGRATION_RESPONSE = LiveReader(
    type="aws_api_gateway_integration_response",
    service=_SERVICE,
    read=_resources(
        lambda page: _responses(page, lambda item: (item.get("methodIntegration") or {}).get("integrationResponses"))
    ),
    id=_RESPONSE_ID,
    state_id=_RESPONSE_STATE_ID,
    attributes={
        "response_templates": "responseTemplates",
        "response_parameters": "responseParameters",
        "selection_pattern": "selectionPattern",
        "content_handling": "contentHandling",
    },
)

LIVE_READERS = (
    RESOURCE,
    METHOD,
    INTEGRATION,
    METHOD_RESPONSE,
    INTEGRATION_RESPONSE,
)
