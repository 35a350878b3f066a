"""Lambda functions, their aliases, URLs and permissions, as AWS answers."""

from __future__ import annotations

import json
from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader
from tfguard.resources.shapes.nested import nested

_SERVICE = "lambda"
_GONE = ("ResourceNotFoundException",)


def _environment(live: LiveObject) -> list[dict[str, Any]]:
    found = (live.get("Environment") or {}).get("Variables")
    return [{"variables": found}] if found else []


def _concurrency(live: LiveObject) -> int:
    """Terraform writes -1 where nothing is reserved."""
    found = next(iter(live.get("concurrency") or []), None)
    return -1 if found is None else int(found)


def _network(live: LiveObject) -> list[dict[str, Any]]:
    found = live.get("VpcConfig") or {}
    if not found.get("SubnetIds") and not found.get("SecurityGroupIds"):
        return []
    return [{"subnet_ids": found.get("SubnetIds") or [], "security_group_ids": found.get("SecurityGroupIds") or []}]


def _block(key: str, names: dict[str, str]) -> Any:
    def read(live: LiveObject) -> list[dict[str, Any]] | None:
        found = live.get(key)
        return [{name: found.get(part) for name, part in names.items()}] if found else None

    return read


FUNCTION = LiveReader(
    type="aws_lambda_function",
    service=_SERVICE,
    read=Call("list_functions", "Functions"),
    check=Call("get_function_configuration", "@", {"FunctionName": "function_name"}, gone=_GONE),
    id="FunctionName",
    state_id="function_name",
    details=(
        Detail(
            "concurrency",
            Call("get_function_concurrency", "ReservedConcurrentExecutions", {"FunctionName": "FunctionName"}, gone=_GONE),
        ),
        Detail("tags", Call("list_tags", "Tags", {"Resource": "FunctionArn"}, gone=_GONE)),
    ),
    attributes={
        "memory_size": "MemorySize",
        "timeout": "Timeout",
        "runtime": "Runtime",
        "handler": "Handler",
        "role": "Role",
        "description": "Description",
        "layers": "Layers[].Arn",
        "environment": Attribute(_environment),
        "vpc_config": Attribute(_network),
        "kms_key_arn": "KMSKeyArn",
        "architectures": Attribute("Architectures", unless_absent=True),
        "code_sha256": Attribute("CodeSha256", unless_absent=True),
        "dead_letter_config": Attribute("DeadLetterConfig.TargetArn && [{target_arn: DeadLetterConfig.TargetArn}]"),
        "tracing_config": Attribute(_block("TracingConfig", {"mode": "Mode"}), unless_absent=True),
        "ephemeral_storage": Attribute(_block("EphemeralStorage", {"size": "Size"}), unless_absent=True),
        "reserved_concurrent_executions": Attribute(_concurrency),
    },
    tags="tags[0]",
)

ALIAS = LiveReader(
    type="aws_lambda_alias",
    service=_SERVICE,
    read=Call("get_alias", "@", {"FunctionName": "function_name", "Name": "name"}, gone=_GONE),
    id="AliasArn",
    state_id="arn",
    attributes={
        "function_version": "FunctionVersion",
        "description": "Description",
        "routing_config": Attribute(
            "RoutingConfig.AdditionalVersionWeights && [{additional_version_weights: RoutingConfig.AdditionalVersionWeights}]"
        ),
    },
)


def _statements(page: Any) -> list[dict[str, Any]]:
    """The statements of a function's resource policy; its text is JSON."""
    found: list[dict[str, Any]] = json.loads(page.get("Policy") or "{}").get("Statement") or []
    return found


def _principal(live: LiveObject) -> str | None:
    found = live.get("Principal")
    if isinstance(found, dict):
        found = found.get("Service") or found.get("AWS")
    text = str(found)
    return (
        text.split(":")[4] if text.endswith(":root") and not str(live.state.get("principal", "")).startswith("arn:") else text
    )


PERMISSION = LiveReader(
    type="aws_lambda_permission",
    service=_SERVICE,
    read=Call(
        "get_policy",
        _statements,
        {"FunctionName": "function_name", "Qualifier": "qualifier || `null`"},
        gone=_GONE,
        context=("FunctionName",),
    ),
    id=lambda live: f"{live.get('FunctionName')}|{live.get('Sid')}",
    state_id=lambda state: f"{state.get('function_name')}|{state.get('statement_id')}",
    attributes={"action": "Action", "principal": Attribute(_principal)},
)

_OF_FUNCTION = {"FunctionName": "function_name", "Qualifier": "qualifier || `null`"}

URL = LiveReader(
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

EVENT_CONFIG = LiveReader(
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

PROVISIONED = LiveReader(
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

LIVE_READERS = (
    FUNCTION,
    ALIAS,
    PERMISSION,
    URL,
    EVENT_CONFIG,
    PROVISIONED,
)
