"""REST APIs: domain names, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_reader import Attribute, Call, LiveReader

_SERVICE = "apigateway"
_GONE = ("NotFoundException",)

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
    DOMAIN_NAME,
    BASE_PATH,
)
