"""Certificates that run out, and the record that renews them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from tests.drift.facts.observed import ZONE, fact, resource

ARN = "arn:aws:acm:us-east-1:123456789012:certificate/1"

PROOF = {"Name": "_a.example.org.", "Type": "CNAME", "Value": "_b.acm.aws."}
LIVE_PROOF = {"Name": "_a.example.org.", "Type": "CNAME", "ResourceRecords": [{"Value": "_B.acm.aws"}]}
CERTIFICATE = {
    "CertificateArn": ARN,
    "Status": "ISSUED",
    "Type": "AMAZON_ISSUED",
    "NotAfter": datetime(2026, 5, 8, tzinfo=UTC),
    "InUseBy": ["arn:lb"],
    "DomainValidationOptions": [{"ValidationMethod": "DNS", "ResourceRecord": PROOF}],
}


@pytest.mark.parametrize(("records", "missing"), [([LIVE_PROOF], []), ([], ["_a.example.org"])])
def test_the_days_of_a_certificate_and_its_validation_record(records: list[Any], missing: list[str]) -> None:
    found = fact(
        "certificate",
        resource("aws_acm_certificate"),
        CERTIFICATE,
        list_hosted_zones=[ZONE],
        list_resource_record_sets=records,
    )
    assert found == {"days_left": 7, "used_by": ["arn:lb"], "imported": False, "missing_records": missing}


def test_a_zone_of_another_account_is_no_missing_record() -> None:
    found = fact("certificate", resource("aws_acm_certificate"), CERTIFICATE, list_hosted_zones=[])
    assert found["missing_records"] == []


def test_a_certificate_that_is_not_issued_is_another_matter() -> None:
    assert fact("certificate", resource("aws_acm_certificate"), {**CERTIFICATE, "Status": "PENDING_VALIDATION"}) is None
