"""Data sources that are read too late."""

from __future__ import annotations

import pytest

from tests.plans import fact, row

BLOCK = {
    "address": "aws_security_group.g",
    "mode": "managed",
    "type": "aws_security_group",
    "name": "g",
    "expressions": {"vpc_id": {"references": ["data.aws_vpc.v.id", "data.aws_vpc.v"]}},
}


@pytest.mark.parametrize(
    ("reason", "expected"),
    [("read_because_dependency_pending", ["data.aws_vpc.v"]), ("read_because_config_unknown", [])],
)
def test_a_read_that_waits_forces_the_replacement(reason: str, expected: list[str]) -> None:
    read = row("data.aws_vpc.v", "read", after={}, after_unknown={"id": True}, mode="data", action_reason=reason)
    group = row(
        "aws_security_group.g",
        "delete",
        "create",
        before={"id": "sg-1", "vpc_id": "vpc-1"},
        after={},
        after_unknown={"vpc_id": True},
        replace_paths=[["vpc_id"]],
    )
    configuration = {"root_module": {"resources": [BLOCK]}}
    assert fact("pending_reads", "aws_security_group.g", read, group, configuration=configuration) == expected
