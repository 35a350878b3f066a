"""Buckets as websites, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.resources.aws.s3.settings import setting
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute


def _cors(live: LiveObject) -> list[dict[str, Any]]:
    names = {
        "allowed_headers": "AllowedHeaders",
        "allowed_methods": "AllowedMethods",
        "allowed_origins": "AllowedOrigins",
        "expose_headers": "ExposeHeaders",
        "id": "ID",
        "max_age_seconds": "MaxAgeSeconds",
    }
    return [{name: rule.get(key) for name, key in names.items()} for rule in live.get("CORSRules") or []]


WEBSITE = setting(
    "aws_s3_bucket_website_configuration",
    "get_bucket_website",
    "@",
    ("NoSuchWebsiteConfiguration",),
    {
        "index_document": "IndexDocument && [{suffix: IndexDocument.Suffix}]",
        "error_document": "ErrorDocument && [{key: ErrorDocument.Key}]",
        "redirect_all_requests_to": (
            "RedirectAllRequestsTo && "
            "[{host_name: RedirectAllRequestsTo.HostName, protocol: RedirectAllRequestsTo.Protocol || ''}]"
        ),
    },
)

LIVE_READERS = (
    setting(
        "aws_s3_bucket_cors_configuration",
        "get_bucket_cors",
        "{CORSRules: CORSRules}",
        ("NoSuchCORSConfiguration",),
        {"cors_rule": Attribute(_cors)},
    ),
    WEBSITE,
)
