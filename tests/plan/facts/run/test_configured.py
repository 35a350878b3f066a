"""What a block sets."""

from __future__ import annotations

from tests.plans import fact, row


def test_the_attributes_of_the_block() -> None:
    expressions = {"vpc_id": {"constant_value": "vpc-1"}, "ingress": [{"from_port": {"constant_value": 443}}]}
    block = {"address": "aws_security_group.g", "type": "aws_security_group", "name": "g", "expressions": expressions}
    made = row("aws_security_group.g", "create", after={})
    configuration = {"root_module": {"resources": [block]}}
    assert fact("configured", "aws_security_group.g", made, configuration=configuration) == ["ingress", "vpc_id"]


def test_nothing_is_known_without_the_block() -> None:
    assert fact("configured", "aws_security_group.g", row("aws_security_group.g", "create", after={})) is None
