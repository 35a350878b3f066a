"""Every output says in which state, account and region a thing is where a report is about several, and nowhere else."""

from __future__ import annotations

import html
import json
from typing import Any

import pytest
from lxml import etree
from msgspec.structs import replace

from tests.outputs.samples import GAP, MIXED, PROD, SEVERAL, STAGING, finding, report
from tfguard.model import Location, Report, Scope
from tfguard.outputs import OUTPUTS, Style, render
from tfguard.outputs.places import Places

HERE = Location("aws_lb.web", scope=PROD)
TOLD = {
    "github": "aws_autoscaling_group.web in {}: ",
    "gitlab": "aws_autoscaling_group.web in {}: ",
    "html": '<code>aws_autoscaling_group.web</code></p><p class="place"><code>{}</code>',
    "junit": "aws_autoscaling_group.web in {}",
    "markdown": "`aws_autoscaling_group.web` in `{}`",
    "sarif": "aws_autoscaling_group.web in {}: ",
    "text": "  aws_autoscaling_group.web in {}\n",
}


def several(*scopes: Scope, **changes: Any) -> Report:
    return report(*(finding(address=f"aws_lb.l{index}", scope=scope) for index, scope in enumerate(scopes)), **changes)


def test_every_output_is_asked() -> None:
    assert set(OUTPUTS) == {*TOLD, "json"}


@pytest.mark.parametrize("name", sorted(TOLD))
def test_each_of_two_states_is_named(name: str) -> None:
    shown = html.unescape(render(name, SEVERAL, Style(width=200)))
    assert TOLD[name].format("prod.tfstate, eu-west-1") in shown
    assert TOLD[name].format("s3://states/staging.tfstate, us-east-1") in shown
    assert "aws_lb.web in s3://states/staging.tfstate, us-east-1" in shown
    assert "111122223333" not in shown or name == "sarif"


@pytest.mark.parametrize("name", ["text", "markdown", "html"])
def test_what_others_have_moved_is_named_too(name: str) -> None:
    shown = html.unescape(render(name, SEVERAL, Style(width=200))).replace("\\", "")
    assert "aws_ecs_service.api in s3" in shown


@pytest.mark.parametrize("name", sorted(TOLD))
def test_one_state_is_not_named(name: str) -> None:
    first = {"findings": SEVERAL.findings[:1], "drifts": SEVERAL.drifts[:1], "not_checked": (GAP,)}
    alone = replace(SEVERAL, source="live", **first)
    shown = render(name, alone, Style(width=200))
    assert "aws_autoscaling_group.web" in shown
    assert "prod.tfstate" not in shown or name == "sarif"
    assert "eu-west-1" not in shown or name == "sarif"


@pytest.mark.parametrize("name", sorted(TOLD))
def test_a_report_that_knows_no_scopes_reads_as_ever(name: str) -> None:
    assert " in aws" not in render(name, MIXED, Style())
    bare = [replace(item, location=replace(item.location, scope=Scope(account="1"))) for item in MIXED.findings]
    told = render(name, replace(MIXED, findings=tuple(bare)), Style())
    if name in ("text", "markdown", "html", "github", "junit"):
        assert told == render(name, MIXED, Style())


@pytest.mark.parametrize(
    ("scopes", "said"),
    [
        ((), ""),
        ((PROD,), ""),
        ((replace(PROD, state="b"),), "prod.tfstate"),
        ((replace(PROD, account="444455556666"),), "account 111122223333"),
        ((replace(PROD, region="us-east-1"),), "eu-west-1"),
        ((replace(PROD, lineage="97c1"),), ""),
        ((Scope(),), ""),
        ((STAGING, Scope(account="1")), "prod.tfstate, account 111122223333, eu-west-1"),
    ],
)
def test_what_of_a_scope_tells_something(scopes: tuple[Scope, ...], said: str) -> None:
    assert Places(several(PROD, *scopes)).scope(PROD) == said


def test_what_was_looked_at_counts_though_nothing_was_found_there() -> None:
    """So that a name in JUnit does not come and go with the findings of another state."""
    looked = several(PROD, scopes=(PROD, STAGING))
    assert Places(looked).line(HERE) == "aws_lb.web in prod.tfstate, eu-west-1"


def test_what_is_not_known_is_not_said() -> None:
    places = Places(SEVERAL)
    assert places.line(Location("aws_lb.web")) == "aws_lb.web"
    assert places.line(replace(HERE, file="main.tf", line=3)) == "main.tf:3  aws_lb.web in prod.tfstate, eu-west-1"
    assert places.what(GAP) == "aws_lb.web"


def test_json_has_the_scope_of_everything_and_always() -> None:
    document = json.loads(render("json", SEVERAL, Style()))
    prod = {"state": "prod.tfstate", "lineage": "0f6b", "directory": None, "account": "111122223333", "region": "eu-west-1"}
    prod |= {"plan": None}
    assert document["findings"][0]["location"]["scope"] == prod
    assert document["not_checked"][0]["scope"]["lineage"] == "97c1"
    assert [(item["state_file"], item["lineage"], item["region"]) for item in document["drift"][:2]] == [
        ("prod.tfstate", "0f6b", "eu-west-1"),
        ("s3://states/staging.tfstate", "97c1", "us-east-1"),
    ]


def test_tools_tell_the_two_apart() -> None:
    results = json.loads(render("sarif", SEVERAL, Style()))["runs"][0]["results"]
    assert len({result["partialFingerprints"]["primaryLocationLineHash"] for result in results}) == 2
    assert {result["partialFingerprints"]["tfguard/v2"] for result in results} == {
        item.fingerprint for item in SEVERAL.findings
    }
    assert [result["properties"]["scope"]["lineage"] for result in results] == ["0f6b", "97c1"]
    places = [result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in results]
    assert places == ["prod.tfstate", "s3%3A//states/staging.tfstate"]
    entries = json.loads(render("gitlab", SEVERAL, Style()))
    assert len({entry["fingerprint"] for entry in entries}) == 3
    cases = etree.fromstring(render("junit", SEVERAL, Style()).encode()).findall(".//testcase")
    assert len({case.get("name") for case in cases}) == 3
    assert not any("(2)" in str(case.get("name")) for case in cases)


def test_the_same_gap_in_two_states_is_two_entries_of_gitlab() -> None:
    gaps = tuple(replace(GAP, location=Location("aws_lb.web", scope=scope)) for scope in (PROD, STAGING))
    one, other = (json.loads(render("gitlab", report(not_checked=(gap,)), Style()))[0]["fingerprint"] for gap in gaps)
    assert one != other
