"""What one address forgets, and another one imports, stays managed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.plans import fact, row

ZONE = {"id": "Z1", "name": "example.org"}


@pytest.mark.parametrize(
    ("other", "found"),
    [
        (row("aws_route53_zone.b", "no-op", before=ZONE, after=ZONE, importing={"id": "Z1"}), "aws_route53_zone.b"),
        (row("other_zone.b", "update", before=ZONE, after={**ZONE, "ttl": 3}, importing={"id": "x/Z1"}), "other_zone.b"),
        (row("aws_route53_zone.b", "no-op", before=ZONE, after=ZONE), None),
        (row("aws_route53_zone.b", "no-op", before={"id": "Z2"}, after={"id": "Z2"}, importing={"id": "Z2"}), None),
    ],
)
def test_the_address_that_imports_the_same_object(other: dict[str, Any], found: str | None) -> None:
    assert fact("imported_by", "aws_route53_zone.a", row("aws_route53_zone.a", "forget", before=ZONE), other) == found
