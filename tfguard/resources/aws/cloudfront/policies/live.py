"""CloudFront policies: caching, requests to origins, response headers, as AWS answers."""

from __future__ import annotations

from collections.abc import Callable

from tfguard.model import Value
from tfguard.resources.schema.provider import type_schema
from tfguard.resources.shapes.live_object import LiveObject, search
from tfguard.resources.shapes.live_reader import GLOBAL_REGION, Attribute, Call, LiveReader
from tfguard.resources.shapes.nested import nested, shaped

_SERVICE = "cloudfront"


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
        region=GLOBAL_REGION,
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

LIVE_READERS = (
    CACHE_POLICY,
    ORIGIN_REQUEST_POLICY,
    RESPONSE_HEADERS_POLICY,
)
