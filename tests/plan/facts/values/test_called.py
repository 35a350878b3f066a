"""What people call an object."""

from __future__ import annotations

from typing import Any

import pytest

from tests.plans import fact, row


@pytest.mark.parametrize(
    ("before", "called"),
    [
        ({"id": "i-1", "name": "shop"}, "shop"),
        ({"id": "i-1", "domain_name": "example.com"}, "example.com"),
        ({"id": "i-1", "name": ""}, "i-1"),
        ({"id": None, "name": ["a"]}, "aws_lb.a"),
        ({}, "aws_lb.a"),
    ],
)
def test_a_name_before_an_id_before_the_address(before: dict[str, Any], called: str) -> None:
    assert fact("called", "aws_lb.a", row("aws_lb.a", "delete", before=before)) == called


def test_what_is_new_has_the_name_that_it_gets() -> None:
    assert fact("called", "aws_lb.a", row("aws_lb.a", "create", after={"name": "shop"})) == "shop"
