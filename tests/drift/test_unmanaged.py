"""What no state knows."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.drift.shop import edit_of, part
from tests.drift.worlds import SHOP, STATE, world


@pytest.mark.parametrize("number", ["021", "030", "031", "081", "109"])
def test_without_unmanaged_only_what_is_managed_is_looked_at(number: str) -> None:
    edit = edit_of(SHOP, number)
    [added] = edit["expected"]
    looked, left = (
        world(SHOP).scan(STATE, "--no-attribution", *options, calls=edit["calls"]) for options in ((), ("--no-unmanaged",))
    )
    assert added["type"] in {item["type"] for item in looked.report["drift"] if item["kind"] == "unmanaged"}
    assert [item for item in left.report["drift"] if item["kind"] == "unmanaged"] == []
    assert set(left.operations) <= set(looked.operations)


@pytest.mark.parametrize(
    ("types", "asked"), [(["aws_security_group"], False), (["aws_security_group", "aws_vpc_security_group_ingress_rule"], True)]
)
def test_rules_are_only_listed_where_a_group_does_not_list_its_own(types: list[str], asked: bool, tmp_path: Path) -> None:
    said = world(SHOP).scan(part(tmp_path, *types), "--no-attribution")
    assert ("ec2.describe_security_group_rules" in said.operations) is asked
