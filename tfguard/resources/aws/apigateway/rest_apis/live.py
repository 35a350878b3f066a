"""API Gateway: REST APIs and what they are made of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, LiveReader, Sibling
from tfguard.resources.shapes.normalise import escaped_policy

_SERVICE = "apigateway"
_GONE = ("NotFoundException",)
_OF_API = {"restApiId": "rest_api_id"}


def _endpoint(live: LiveObject) -> list[dict[str, Any]]:
    found = live.get("endpointConfiguration") or {}
    return [
        {
            "types": found.get("types") or [],
            "vpc_endpoint_ids": found.get("vpcEndpointIds") or [],
            **({"ip_address_type": found["ipAddressType"]} if found.get("ipAddressType") else {}),
        }
    ]


def _compression(live: LiveObject) -> str:
    found = live.get("minimumCompressionSize")
    return "" if found is None else str(found)


API = LiveReader(
    type="aws_api_gateway_rest_api",
    service=_SERVICE,
    read=Call("get_rest_apis", "items"),
    check=Call("get_rest_api", "@", {"restApiId": "id"}, gone=_GONE),
    id="id",
    attributes={
        "name": "name",
        "description": "description",
        "policy": Attribute(
            "policy", normalise=escaped_policy, owned_by=(Sibling("aws_api_gateway_rest_api_policy", "rest_api_id"),)
        ),
        "binary_media_types": "binaryMediaTypes",
        "api_key_source": Attribute("apiKeySource", unless_absent=True),
        "disable_execute_api_endpoint": "disableExecuteApiEndpoint",
        "minimum_compression_size": Attribute(_compression),
        "endpoint_configuration": Attribute(_endpoint, unless_absent=True),
    },
    tags="tags",
    not_compared={"body": "what it makes has types of its own; tfguard compares them where the states declare them"},
)


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

DEPLOYMENT = LiveReader(
    type="aws_api_gateway_deployment",
    service=_SERVICE,
    read=Call("get_deployments", "items", _OF_API, gone=_GONE, context=("restApiId",)),
    id="join('/', [restApiId, id])",
    state_id="join('/', [rest_api_id, id])",
    attributes={"description": "description"},
)

_STAGES = Call("get_stages", "item", _OF_API, gone=_GONE, context=("restApiId",))

STAGE = LiveReader(
    type="aws_api_gateway_stage",
    service=_SERVICE,
    read=_STAGES,
    id="join('/', [restApiId, stageName])",
    state_id="join('/', [rest_api_id, stage_name])",
    attributes={
        "deployment_id": "deploymentId",
        "description": "description",
        "variables": "variables",
        "xray_tracing_enabled": "tracingEnabled",
        "cache_cluster_enabled": "cacheClusterEnabled",
        "cache_cluster_size": Attribute("cacheClusterSize", unless_absent=True),
        "client_certificate_id": "clientCertificateId",
        "documentation_version": "documentationVersion",
        "access_log_settings": (
            "accessLogSettings.destinationArn && "
            "[{destination_arn: accessLogSettings.destinationArn, format: accessLogSettings.format}]"
        ),
        "canary_settings": (
            "canarySettings && [{percent_traffic: canarySettings.percentTraffic, deployment_id: canarySettings.deploymentId, "
            "use_stage_cache: canarySettings.useStageCache, "
            "stage_variable_overrides: canarySettings.stageVariableOverrides}]"
        ),
    },
    tags="tags",
)


def _settings(page: Any) -> list[dict[str, Any]]:
    return [
        {"stageName": stage["stageName"], "path": path, **setting}
        for stage in page.get("item") or []
        for path, setting in (stage.get("methodSettings") or {}).items()
    ]


METHOD_SETTINGS = LiveReader(
    type="aws_api_gateway_method_settings",
    service=_SERVICE,
    read=Call("get_stages", _settings, _OF_API, gone=_GONE, context=("restApiId",)),
    id=lambda live: "/".join((live["restApiId"], live["stageName"], str(live["path"]).lstrip("/").replace("~1", "/"))),
    state_id="join('/', [rest_api_id, stage_name, method_path])",
    attributes={
        "settings": (
            "[{metrics_enabled: metricsEnabled, logging_level: loggingLevel, data_trace_enabled: dataTraceEnabled, "
            "throttling_burst_limit: throttlingBurstLimit, throttling_rate_limit: throttlingRateLimit, "
            "caching_enabled: cachingEnabled, cache_ttl_in_seconds: cacheTtlInSeconds}]"
        )
    },
)

KEY = LiveReader(
    type="aws_api_gateway_api_key",
    service=_SERVICE,
    read=Call("get_api_keys", "items"),
    check=Call("get_api_key", "@", {"apiKey": "id"}, gone=_GONE),
    id="id",
    attributes={"enabled": "enabled", "name": "name", "description": "description", "customer_id": "customerId"},
    tags="tags",
    not_compared={"value": "a secret, and AWS lets nobody edit it"},
)


def _limits(found: dict[str, Any] | None) -> list[dict[str, Any]]:
    return [{"burst_limit": found.get("burstLimit"), "rate_limit": found.get("rateLimit")}] if found else []


def _plan_stages(live: LiveObject) -> list[dict[str, Any]]:
    return [
        {
            "api_id": item.get("apiId"),
            "stage": item.get("stage"),
            "throttle": [
                {"path": path, **limits[0]}
                for path, found in (item.get("throttle") or {}).items()
                if (limits := _limits(found))
            ],
        }
        for item in live.get("apiStages") or []
    ]


USAGE_PLAN = LiveReader(
    type="aws_api_gateway_usage_plan",
    service=_SERVICE,
    read=Call("get_usage_plans", "items"),
    check=Call("get_usage_plan", "@", {"usagePlanId": "id"}, gone=_GONE),
    id="id",
    attributes={
        "name": "name",
        "description": "description",
        "product_code": "productCode",
        "api_stages": Attribute(_plan_stages),
        "throttle_settings": Attribute(lambda live: _limits(live.get("throttle"))),
        "quota_settings": "quota.limit && [{limit: quota.limit, offset: quota.offset, period: quota.period}]",
    },
    tags="tags",
)

USAGE_PLAN_KEY = LiveReader(
    type="aws_api_gateway_usage_plan_key",
    service=_SERVICE,
    read=Call("get_usage_plan_keys", "items", {"usagePlanId": "usage_plan_id"}, gone=_GONE, context=("usagePlanId",)),
    id="join('/', [usagePlanId, id])",
    state_id="join('/', [usage_plan_id, key_id])",
    attributes={},
)

AUTHORIZER = LiveReader(
    type="aws_api_gateway_authorizer",
    service=_SERVICE,
    read=Call("get_authorizers", "items", _OF_API, gone=_GONE, context=("restApiId",)),
    id="join('/', [restApiId, id])",
    state_id="join('/', [rest_api_id, id])",
    attributes={
        "name": "name",
        "type": "type",
        "authorizer_uri": "authorizerUri",
        "authorizer_credentials": "authorizerCredentials",
        "identity_source": Attribute("identitySource", unless_absent=True),
        "identity_validation_expression": "identityValidationExpression",
        "authorizer_result_ttl_in_seconds": "authorizerResultTtlInSeconds",
        "provider_arns": "providerARNs",
    },
)

DOMAIN_NAME = LiveReader(
    type="aws_api_gateway_domain_name",
    service=_SERVICE,
    read=Call("get_domain_names", "items"),
    check=Call("get_domain_name", "@", {"domainName": "domain_name"}, gone=_GONE),
    id="domainName",
    state_id="domain_name",
    attributes={
        "certificate_arn": "certificateArn",
        "regional_certificate_arn": "regionalCertificateArn",
        "security_policy": Attribute("securityPolicy", unless_absent=True),
    },
    tags="tags",
)

BASE_PATH = LiveReader(
    type="aws_api_gateway_base_path_mapping",
    service=_SERVICE,
    read=Call("get_base_path_mappings", "items", {"domainName": "domain_name"}, gone=_GONE, context=("domainName",)),
    id=lambda live: f"{live['domainName']}/{_path(live.get('basePath'))}",
    state_id=lambda state: f"{state.get('domain_name')}/{_path(state.get('base_path'))}",
    attributes={"api_id": "restApiId", "stage_name": "stage"},
)


def _path(text: Any) -> str:
    """The empty path; AWS names it (none)."""
    return "" if text in (None, "(none)") else str(text)


LIVE_READERS = (
    API,
    RESOURCE,
    METHOD,
    INTEGRATION,
    METHOD_RESPONSE,
    INTEGRATION_RESPONSE,
    DEPLOYMENT,
    STAGE,
    METHOD_SETTINGS,
    KEY,
    USAGE_PLAN,
    USAGE_PLAN_KEY,
    AUTHORIZER,
    DOMAIN_NAME,
    BASE_PATH,
)
