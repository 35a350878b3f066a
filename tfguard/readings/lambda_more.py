"""Lambda: what stands beside a function."""

from __future__ import annotations

from tfguard.readings.reading import Attribute, Call, Reading
from tfguard.readings.shapes import nested

_SERVICE = "lambda"
_GONE = ("ResourceNotFoundException",)
_OF_FUNCTION = {"FunctionName": "function_name", "Qualifier": "qualifier || null"}

URL = Reading(
    type="aws_lambda_function_url",
    service=_SERVICE,
    read=Call("get_function_url_config", "@", _OF_FUNCTION, gone=_GONE),
    id="FunctionArn",
    state_id="function_arn",
    attributes={
        "authorization_type": "AuthType",
        "invoke_mode": Attribute("InvokeMode", unless_absent=True),
        "cors": nested("aws_lambda_function_url", "cors", "Cors"),
    },
)

EVENT_CONFIG = Reading(
    type="aws_lambda_function_event_invoke_config",
    service=_SERVICE,
    read=Call("get_function_event_invoke_config", "@", _OF_FUNCTION, gone=_GONE, context=("FunctionName",)),
    id="FunctionName",
    state_id="function_name",
    attributes={
        "maximum_event_age_in_seconds": "MaximumEventAgeInSeconds",
        "maximum_retry_attempts": "MaximumRetryAttempts",
    },
)

PROVISIONED = Reading(
    type="aws_lambda_provisioned_concurrency_config",
    service=_SERVICE,
    read=Call(
        "get_provisioned_concurrency_config",
        "@",
        {"FunctionName": "function_name", "Qualifier": "qualifier"},
        gone=("ProvisionedConcurrencyConfigNotFoundException", *_GONE),
        context=("FunctionName", "Qualifier"),
    ),
    id="join(',', [FunctionName, Qualifier])",
    state_id="join(',', [function_name, qualifier])",
    attributes={"provisioned_concurrent_executions": "RequestedProvisionedConcurrentExecutions"},
)

LAYER = Reading(
    type="aws_lambda_layer_version",
    service=_SERVICE,
    read=Call("list_layer_versions", "LayerVersions", {"LayerName": "layer_name"}, gone=_GONE),
    id="LayerVersionArn",
    state_id="arn",
    attributes={},
    not_compared={"source_code_hash": "a version never changes"},
)

READINGS = (URL, EVENT_CONFIG, PROVISIONED, LAYER)
