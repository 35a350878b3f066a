"""REST APIs: what they check and answer, and their stages, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, LiveReader
from tfguard.resources.shapes.normalise import escaped_policy, json_value

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
        "policy": Attribute("policy", normalise=escaped_policy),
        "binary_media_types": "binaryMediaTypes",
        "api_key_source": Attribute("apiKeySource", unless_absent=True),
        "disable_execute_api_endpoint": "disableExecuteApiEndpoint",
        "minimum_compression_size": Attribute(_compression),
        "endpoint_configuration": Attribute(_endpoint, unless_absent=True),
    },
    tags="tags",
    not_compared={"body": "what it makes has types of its own; tfguard compares them where the states declare them"},
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


def _of_rest_api(operation: str, items: str = "items") -> Call:
    return Call(operation, items, {"restApiId": "rest_api_id"}, gone=_GONE, context=("restApiId",))


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

LIVE_READERS = (
    API,
    DEPLOYMENT,
    STAGE,
    METHOD_SETTINGS,
    AUTHORIZER,
    REQUEST_VALIDATOR,
    MODEL,
    GATEWAY_RESPONSE,
    API_POLICY,
)
