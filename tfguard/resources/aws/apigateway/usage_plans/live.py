"""REST APIs: usage plans and keys, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, LiveReader

_SERVICE = "apigateway"
_GONE = ("NotFoundException",)

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

LIVE_READERS = (
    KEY,
    USAGE_PLAN,
    USAGE_PLAN_KEY,
)
