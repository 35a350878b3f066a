"""Where a thing stands: what of it counts from run to run."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from tfguard.model import Finding, Layer, Location, Scope, Severity

STATE = Scope("s3://states/prod.tfstate", "0f6b", None, "111122223333", "eu-west-1")
LIVE = Scope(directory="live/edge")


def fingerprint(scope: Scope = STATE, address: str = "aws_lb.web", attribute: str = "name", file: str | None = None) -> str:
    location = Location(address, attribute, file, scope=scope)
    return Finding("lb-replaced", "t", Severity.HIGH, Layer.DNS, "m", "f", location).fingerprint


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(STATE, replace(STATE, state="copies/prod.tfstate"), id="the state has moved"),
        pytest.param(STATE, replace(STATE, region=None, account=None), id="its neighbours do not tell the region any more"),
        pytest.param(Scope("a.json"), Scope("b.json"), id="a plan of another name"),
    ],
)
def test_what_changes_no_fingerprint(one: Scope, other: Scope) -> None:
    assert fingerprint(one) == fingerprint(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(STATE, replace(STATE, lineage="97c1"), id="lineage"),
        pytest.param(Scope(account="111122223333"), Scope(account="444455556666"), id="account, without a lineage"),
        pytest.param(Scope(region="eu-west-1"), Scope(region="us-east-1"), id="region, without a lineage"),
        pytest.param(LIVE, Scope(directory="live/data"), id="directory"),
        pytest.param(Scope(lineage="x"), Scope(directory="x"), id="a lineage is no directory"),
    ],
)
def test_what_makes_another_fingerprint(one: Scope, other: Scope) -> None:
    assert fingerprint(one) != fingerprint(other)


@pytest.mark.parametrize("named", ["main.tf", "live/edge/main.tf", "/clone/live/edge/main.tf", "..\\edge\\main.tf"])
def test_a_file_counts_by_its_name_in_the_directory(named: str) -> None:
    assert fingerprint(LIVE, file=named) == fingerprint(LIVE, file="main.tf")
    assert fingerprint(LIVE, file=named) != fingerprint(LIVE, file="versions.tf")


def test_address_and_attribute_count() -> None:
    assert len({fingerprint(), fingerprint(address="aws_lb.api"), fingerprint(attribute="port")}) == 3


@pytest.mark.parametrize(
    ("changes", "contradicts"),
    [
        ({}, False),
        ({"state": "elsewhere"}, False),
        ({"lineage": "97c1"}, True),
        ({"account": "444455556666"}, True),
        ({"region": "us-east-1"}, True),
        ({"lineage": None, "account": None, "region": None}, False),
    ],
)
def test_two_scopes_contradict_each_other_where_both_know_a_thing(changes: dict[str, Any], contradicts: bool) -> None:
    other = replace(STATE, **changes)
    assert STATE.contradicts(other) is contradicts
    assert other.contradicts(STATE) is contradicts
