"""CloudFront distributions, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_reader import GLOBAL_REGION, Attribute, Call, Detail, LiveFacts, LiveReader, PublicName
from tfguard.resources.shapes.nested import nested

_SERVICE = "cloudfront"
_CONFIG = "DistributionConfig"

_NAMES = {
    "origin_id": "Id",
    "locations": "Items",
    "lambda_arn": "LambdaFunctionARN",
    "custom_origin_config": "CustomOriginConfig",
    "member": "Members",
    "name": "HeaderName",
    "value": "HeaderValue",
}


def _part(name: str, key: str, *, names: dict[str, str] | None = None, leave: tuple[str, ...] = ()) -> Attribute:
    return nested(
        "aws_cloudfront_distribution", name, f"{_CONFIG}.{key}", names=_NAMES if names is None else names, leave=leave
    )


def _behaviour(config: Any) -> Any:
    """A cache behaviour; the cached methods stand inside the allowed ones."""
    allowed = (config or {}).get("AllowedMethods") or {}
    return {**config, "CachedMethods": allowed.get("CachedMethods")} if config else None


def _origin(origin: dict[str, Any]) -> dict[str, Any]:
    """An origin; one without an access identity has an empty setting, which Terraform leaves out."""
    identity = (origin.get("S3OriginConfig") or {}).get("OriginAccessIdentity")
    return origin if identity else {key: value for key, value in origin.items() if key != "S3OriginConfig"}


def _error_response(response: dict[str, Any]) -> dict[str, Any]:
    """What is answered for an error; where the code stays, AWS's text is empty, and Terraform's number is none."""
    return {**response, "ResponseCode": response.get("ResponseCode") or None}


def _items(config: dict[str, Any], key: str) -> list[Any]:
    return (config.get(key) or {}).get("Items") or []


def _as_terraform_has_it(page: Any) -> list[dict[str, Any]]:
    found = page.get("Distribution")
    if not found:
        return []
    config = found.get(_CONFIG) or {}
    changed = {
        "DefaultCacheBehavior": _behaviour(config.get("DefaultCacheBehavior")),
        "CacheBehaviors": [_behaviour(item) for item in _items(config, "CacheBehaviors")],
        "Origins": [_origin(item) for item in _items(config, "Origins")],
        "CustomErrorResponses": [_error_response(item) for item in _items(config, "CustomErrorResponses")],
    }
    return [{**found, _CONFIG: {**config, **changed}}]


_BEHAVIOUR_LEFT = ("trusted_signers", "trusted_key_groups", "grpc_config")

DISTRIBUTION = LiveReader(
    type="aws_cloudfront_distribution",
    service=_SERVICE,
    region=GLOBAL_REGION,
    read=Call("get_distribution", _as_terraform_has_it, {"Id": "id"}, gone=("NoSuchDistribution",)),
    id="Id",
    details=(Detail("tag_list", Call("list_tags_for_resource", "Tags.Items", {"Resource": "ARN"})),),
    attributes={
        "enabled": f"{_CONFIG}.Enabled",
        "aliases": f"{_CONFIG}.Aliases.Items",
        "comment": f"{_CONFIG}.Comment",
        "default_root_object": f"{_CONFIG}.DefaultRootObject",
        "http_version": Attribute(
            lambda live: str(live.get(_CONFIG, {}).get("HttpVersion") or "").lower() or None, unless_absent=True
        ),
        "is_ipv6_enabled": f"{_CONFIG}.IsIPV6Enabled",
        "price_class": Attribute(f"{_CONFIG}.PriceClass", unless_absent=True),
        "web_acl_id": f"{_CONFIG}.WebACLId",
        "origin": _part("origin", "Origins", leave=("vpc_origin_config", "origin_shield")),
        "default_cache_behavior": _part(
            "default_cache_behavior", "DefaultCacheBehavior", names={"lambda_arn": "LambdaFunctionARN"}, leave=_BEHAVIOUR_LEFT
        ),
        "ordered_cache_behavior": _part(
            "ordered_cache_behavior", "CacheBehaviors", names={"lambda_arn": "LambdaFunctionARN"}, leave=_BEHAVIOUR_LEFT
        ),
        "custom_error_response": _part("custom_error_response", "CustomErrorResponses"),
        "restrictions": _part("restrictions", "Restrictions"),
        "viewer_certificate": _part("viewer_certificate", "ViewerCertificate"),
    },
    tags="tag_list",
    not_compared={
        "origin_group": "its members have no names of their own in Terraform",
        "logging_config": "it changes nothing of what users get",
    },
    facts=LiveFacts(
        name=PublicName(
            "distribution",
            r".*\.cloudfront\.net",
            "DomainName",
            "domain_name",
            Call("list_distributions", "DistributionList.Items"),
        )
    ),
)

LIVE_READERS = (DISTRIBUTION,)
