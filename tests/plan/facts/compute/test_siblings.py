"""The other objects of a type."""

from __future__ import annotations

from tests.plans import fact, row


def test_those_that_are_there_after_the_apply() -> None:
    rows = [
        row("aws_lb.a", "create", after={}),
        row("aws_lb.b", "no-op", before={}, after={}),
        row("aws_lb.c", "delete", before={}),
        row("aws_eip.d", "no-op", before={}, after={}),
    ]
    assert fact("siblings", "aws_lb.a", *rows) == ["aws_lb.b"]
