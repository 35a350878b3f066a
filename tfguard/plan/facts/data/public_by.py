"""Facts about buckets that everybody may read: what a block on public access shuts, and who served from it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tfguard.inputs.plan.rows import Plan
from tfguard.model import Change, Value
from tfguard.model.values import UNKNOWN
from tfguard.plan.facts.identity.permissions import read_document

_BLOCKS = ("aws_s3_account_public_access_block", "aws_s3_bucket_public_access_block")
_POLICY, _ACL, _WEBSITE = "aws_s3_bucket_policy", "aws_s3_bucket_acl", "aws_s3_bucket_website_configuration"
_PUBLIC_ACLS = ("public-read", "public-read-write")


def public_by(plan: Plan, change: Change) -> Value:
    """What in the plan serves a bucket to everybody, now and after the apply, where this row is a block on public access.

    Each has `address` and `by`: policy, acl or website. Null for other rows; `UNKNOWN` where a public policy becomes
    unknown. A block on the account is about all of its buckets.
    """
    if change.type not in _BLOCKS or not isinstance(change.after, dict):
        return None
    served = [entry for other in plan.of_types([_POLICY, _ACL, _WEBSITE]) for entry in _served(other, change.after)]
    return UNKNOWN if UNKNOWN in served else sorted(served, key=lambda entry: str(entry["address"]))


def _served(other: Change, block: dict[str, Any]) -> Iterator[Value]:
    if not isinstance(other.before, dict) or not isinstance(other.after, dict):
        return
    if "bucket" in block and block["bucket"] != other.before.get("bucket"):
        return
    now, later = _by(other.type, other.before), _by(other.type, other.after)
    if now is not None and later is UNKNOWN:
        yield UNKNOWN
    elif now is not None and later is not None:
        yield {"address": other.address, "by": now}


def _by(type_: str, values: dict[str, Any]) -> Value:
    """In which way these values open a bucket to everybody; None where they do not."""
    if type_ == _WEBSITE:
        return "website"
    value = values.get("policy" if type_ == _POLICY else "acl")
    if value is UNKNOWN:
        return UNKNOWN
    if type_ == _ACL:
        return "acl" if value in _PUBLIC_ACLS else None
    return "policy" if _is_public(value) else None


def _is_public(document: Value) -> bool:
    statements = read_document(document) or ()
    return any(item.allow and not item.condition and "*" in item.principals for item in statements)
