"""AWS Private Certificate Authority, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.model import Value
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader


def _revocation(live: LiveObject) -> list[dict[str, Any]]:
    found = live.get("RevocationConfiguration") or {}
    crl, ocsp = found.get("CrlConfiguration") or {}, found.get("OcspConfiguration") or {}
    lists = {
        "enabled": crl.get("Enabled"),
        "custom_cname": crl.get("CustomCname") or "",
        "expiration_in_days": crl.get("ExpirationInDays"),
        "s3_bucket_name": crl.get("S3BucketName") or "",
        **({"s3_object_acl": crl["S3ObjectAcl"]} if crl.get("S3ObjectAcl") else {}),
    }
    answers = {"enabled": ocsp.get("Enabled"), "ocsp_custom_cname": ocsp.get("OcspCustomCname") or ""}
    return [{"crl_configuration": [lists], "ocsp_configuration": [answers]}]


def _in_use(value: Value) -> Value:
    """Only the ways of revocation that are switched on: what is off has no settings, or those of before."""
    if not isinstance(value, list):
        return value
    blocks = {name: block for item in value if isinstance(item, dict) for name, block in item.items()}
    return {
        name: {key: setting for key, setting in part.items() if setting and key != "s3_object_acl"}
        for name, block in blocks.items()
        for part in block or []
        if isinstance(part, dict) and part.get("enabled")
    }


AUTHORITY = LiveReader(
    type="aws_acmpca_certificate_authority",
    service="acm-pca",
    read=Call("list_certificate_authorities", "CertificateAuthorities"),
    check=Call(
        "describe_certificate_authority",
        "CertificateAuthority",
        {"CertificateAuthorityArn": "arn"},
        gone=("ResourceNotFoundException",),
    ),
    id="Arn",
    state_id="arn",
    gone="Status == 'DELETED'",
    details=(Detail("tag_list", Call("list_tags", "Tags", {"CertificateAuthorityArn": "Arn"})),),
    attributes={
        "enabled": "Status != 'DISABLED'",
        "revocation_configuration": Attribute(_revocation, normalise=_in_use),
    },
    tags="tag_list",
    not_compared={"certificate_authority_configuration": "AWS lets nobody edit it"},
)

LIVE_READERS = (AUTHORITY,)
