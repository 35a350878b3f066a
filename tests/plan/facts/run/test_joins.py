"""What a change joins."""

from __future__ import annotations

from typing import Any

from tests.plans import fact, row


def configured(address: str, **references: list[str]) -> dict[str, Any]:
    type_, name = address.split(".")
    expressions = {key: {"references": value} for key, value in references.items()}
    block = {"address": address, "mode": "managed", "type": type_, "name": name, "expressions": expressions}
    return {"root_module": {"resources": [block]}}


def test_what_is_known_is_live() -> None:
    subnet = row("aws_subnet.a", "create", after={"vpc_id": "vpc-1", "tags": None}, after_unknown={"id": True})
    found = fact("joins", "aws_subnet.a", subnet, configuration=configured("aws_subnet.a", vpc_id=["aws_vpc.v.id"]))
    assert found == {"live": ["vpc_id"], "new": [], "unclear": []}


def test_what_the_apply_makes_is_new_even_where_its_name_is_known() -> None:
    item = row("aws_s3_bucket_policy.p", "create", after={"bucket": "assets"})
    bucket = row("aws_s3_bucket.b", "create", after={"bucket": "assets"})
    refers = configured("aws_s3_bucket_policy.p", bucket=["aws_s3_bucket.b.bucket", "aws_s3_bucket.b"])
    assert fact("joins", "aws_s3_bucket_policy.p", item, bucket, configuration=refers)["new"] == ["bucket"]


def test_a_value_that_nobody_can_tell_is_unclear() -> None:
    subnet = row("aws_subnet.a", "create", after={}, after_unknown={"vpc_id": True, "arn": True})
    refers = configured("aws_subnet.a", vpc_id=["data.aws_vpc.v.id", "data.aws_vpc.v"])
    assert fact("joins", "aws_subnet.a", subnet, configuration=refers) == {"live": [], "new": [], "unclear": ["vpc_id"]}


def test_what_goes_joins_nothing() -> None:
    assert fact("joins", "aws_subnet.a", row("aws_subnet.a", "delete", before={"vpc_id": "vpc-1"})) is None
