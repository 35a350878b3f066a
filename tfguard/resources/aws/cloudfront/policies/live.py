"""CloudFront: functions, keys for signed links, and the policies that say what goes to the origin and to the viewer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tfguard.model import Value
from tfguard.resources.readings.cloudfront import GLOBAL
from tfguard.resources.schema.provider import type_schema
from tfguard.resources.shapes.live_object import LiveObject, search
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader
from tfguard.resources.shapes.nested import nested, shaped

_SERVICE = "cloudfront"


def _read(page: Any) -> list[str]:
    """The code, which comes as a stream: what has been read of it is kept in the answer for whoever asks again."""
    body = page.get("FunctionCode")
    if hasattr(body, "read"):
        body = page["FunctionCode"] = body.read()
    return [body.decode("utf-8", "replace") if isinstance(body, bytes) else str(body or "")]


_STAGE = {"Stage": "DEVELOPMENT"}
_FUNCTION_GONE = ("NoSuchFunctionExists",)

FUNCTION = LiveReader(
    type="aws_cloudfront_function",
    service=_SERVICE,
    region=GLOBAL,
    read=Call("describe_function", "FunctionSummary", {"Name": "name"}, fixed=_STAGE, gone=_FUNCTION_GONE),
    id="Name",
    state_id="name",
    details=(
        Detail(
            "code",
            Call("get_function", _read, {"Name": "Name"}, fixed=_STAGE, gone=_FUNCTION_GONE),
        ),
    ),
    attributes={
        "comment": "FunctionConfig.Comment",
        "runtime": "FunctionConfig.Runtime",
        "code": Attribute("code[0]", unless_absent=True),
        "key_value_store_associations": "FunctionConfig.KeyValueStoreAssociations.Items[].KeyValueStoreARN",
    },
)

KEY_GROUP = LiveReader(
    type="aws_cloudfront_key_group",
    service=_SERVICE,
    region=GLOBAL,
    read=Call("get_key_group", "KeyGroup", {"Id": "id"}, gone=("NoSuchResource",)),
    id="Id",
    attributes={
        "name": "KeyGroupConfig.Name",
        "comment": "KeyGroupConfig.Comment",
        "items": "KeyGroupConfig.Items",
    },
)

PUBLIC_KEY = LiveReader(
    type="aws_cloudfront_public_key",
    service=_SERVICE,
    region=GLOBAL,
    read=Call("list_public_keys", "PublicKeyList.Items"),
    id="Id",
    attributes={"comment": "Comment"},
    not_compared={"encoded_key": "AWS lets nobody edit it", "name": "AWS lets nobody edit it"},
)


def _lists(value: Value) -> Value:
    """CloudFront's {Quantity, Items} as the block with `items` that Terraform makes of it; none where it is empty."""
    if isinstance(value, list):
        return [_lists(item) for item in value]
    if not isinstance(value, dict):
        return value
    if "Quantity" in value:
        return {"items": [_lists(item) for item in value.get("Items") or []]} if value.get("Items") else None
    return {key: _lists(item) for key, item in value.items()}


def _full(value: Value) -> Value:
    """Blocks without what says nothing: an empty list of headers is the same as none."""
    if isinstance(value, list):
        kept = [item for item in map(_full, value) if item not in (None, "", [], {})]
        return sorted(kept, key=str)
    if isinstance(value, dict):
        return {name: item for name, one in value.items() if (item := _full(one)) not in (None, "", [], {})}
    return value


def _policy(type_: str, word: str, error: str, part: Callable[[str, str, str], Attribute], parts: dict[str, str]) -> LiveReader:
    """One of the policies that behaviours share; `part` reads what stands at a path under a type's attribute."""
    camel = "".join(item.capitalize() for item in word.split("_"))
    config = f"{camel}Config"
    return LiveReader(
        type=type_,
        service=_SERVICE,
        region=GLOBAL,
        read=Call(f"get_{word}", camel, {"Id": "id"}, gone=(error,)),
        id="Id",
        attributes={
            "name": f"{config}.Name",
            "comment": f"{config}.Comment",
            **{name: part(type_, name, f"{config}.{key}") for name, key in parts.items()},
        },
    )


def _lists_inside(type_: str, name: str, path: str) -> Attribute:
    def read(live: LiveObject) -> Value:
        found = _lists(search(path, live))
        return [] if not found else shaped(found, type_schema(type_).shapes[name], {})

    return Attribute(read, normalise=_full)


CACHE_POLICY = _policy(
    "aws_cloudfront_cache_policy",
    "cache_policy",
    "NoSuchCachePolicy",
    nested,
    {"default_ttl": "DefaultTTL", "max_ttl": "MaxTTL", "min_ttl": "MinTTL"},
)

ORIGIN_REQUEST_POLICY = _policy(
    "aws_cloudfront_origin_request_policy",
    "origin_request_policy",
    "NoSuchOriginRequestPolicy",
    _lists_inside,
    {"cookies_config": "CookiesConfig", "headers_config": "HeadersConfig", "query_strings_config": "QueryStringsConfig"},
)

RESPONSE_HEADERS_POLICY = _policy(
    "aws_cloudfront_response_headers_policy",
    "response_headers_policy",
    "NoSuchResponseHeadersPolicy",
    _lists_inside,
    {
        "cors_config": "CorsConfig",
        "custom_headers_config": "CustomHeadersConfig",
        "remove_headers_config": "RemoveHeadersConfig",
        "security_headers_config": "SecurityHeadersConfig",
        "server_timing_headers_config": "ServerTimingHeadersConfig",
    },
)

LIVE_READERS = (FUNCTION, KEY_GROUP, PUBLIC_KEY, CACHE_POLICY, ORIGIN_REQUEST_POLICY, RESPONSE_HEADERS_POLICY)
