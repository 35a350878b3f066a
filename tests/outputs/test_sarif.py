"""SARIF: valid against the schema of OASIS, and what GitHub code scanning needs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from msgspec.structs import replace

from tests.outputs.golden import reports
from tests.outputs.samples import EMPTY, GAPS_ALLOWED, GAPS_ONLY, MIXED, finding, report
from tfguard.model import Report, Severity
from tfguard.outputs import Style, render

SCHEMA = json.loads((Path(__file__).parent.parent / "schemas" / "sarif-2.1.0.json").read_text("utf-8"))
REPORTS = reports()


def run_of(sample: Report) -> Any:
    """The one run of the log, which is valid."""
    log = json.loads(render("sarif", sample, Style()))
    checker = jsonschema.Draft7Validator(SCHEMA, format_checker=jsonschema.FormatChecker())
    assert [error.message for error in checker.iter_errors(log)] == []
    assert log["version"] == "2.1.0"
    return log["runs"][0]


@pytest.mark.parametrize("name", REPORTS)
def test_it_is_valid(name: str) -> None:
    assert len(run_of(REPORTS[name])["results"]) == len(REPORTS[name].findings)


def test_rules_carry_the_policies_text() -> None:
    driver = run_of(MIXED)["tool"]["driver"]
    rule = driver["rules"][1]
    assert (rule["id"], rule["shortDescription"]["text"]) == ("zone-destroyed", "DNS zone destroyed")
    assert "```hcl" in rule["help"]["markdown"]
    assert "New name servers." in rule["help"]["text"]
    assert rule["helpUri"] == "https://example.org/"
    assert rule["properties"]["security-severity"] == "9.5"


def test_every_policy_that_ran_is_a_rule_even_where_nothing_was_found() -> None:
    assert [rule["id"] for rule in run_of(EMPTY)["tool"]["driver"]["rules"]] == ["record-retargeted", "zone-destroyed"]


def test_a_rule_is_as_severe_as_its_worst_finding_here() -> None:
    driver = run_of(report(finding(Severity.LOW)))["tool"]["driver"]
    assert driver["rules"][1]["properties"]["security-severity"] == "3.0"


def test_results_say_where_and_how_bad() -> None:
    results = {result["ruleId"]: result for result in run_of(MIXED)["results"]}
    zone, loose = results["zone-destroyed"], results["pin-loose"]
    place = zone["locations"][0]
    assert zone["ruleIndex"] == 1
    assert "ruleIndex" not in loose
    assert results["record-retargeted"]["level"] == "warning"
    assert place["physicalLocation"]["artifactLocation"]["uri"] == "plan.json"
    assert place["physicalLocation"]["region"] == {"startLine": 1}
    assert loose["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "main.tf"
    assert loose["locations"][0]["physicalLocation"]["region"] == {"startLine": 7, "startColumn": 3}
    assert loose["level"] == "note"


def test_the_address_is_a_logical_location_and_in_the_message_that_github_shows() -> None:
    result = run_of(report(finding(address='aws_lb.web["a"]')))["results"][0]
    assert result["locations"][0]["logicalLocations"] == [{"fullyQualifiedName": 'aws_lb.web["a"]', "kind": "resource"}]
    assert result["message"]["text"].startswith('aws_lb.web["a"]: ')


def test_fingerprints_tell_two_results_in_one_file_apart() -> None:
    results = run_of(report(finding(address="a.a"), finding(address="a.b")))["results"]
    hashes = [result["partialFingerprints"]["primaryLocationLineHash"] for result in results]
    assert len(set(hashes)) == 2
    assert all(hash_.endswith(":1") for hash_ in hashes)


def test_a_waiver_is_a_suppression() -> None:
    suppressed = [result["suppressions"] for result in run_of(MIXED)["results"] if result["suppressions"]]
    assert len(suppressed) == 1
    assert suppressed[0][0]["kind"] == "external"
    assert "team-edge" in suppressed[0][0]["justification"]


@pytest.mark.parametrize(
    ("sample", "successful", "levels"),
    [
        pytest.param(EMPTY, True, [], id="nothing"),
        pytest.param(GAPS_ONLY, False, ["error", "warning"], id="gaps"),
        pytest.param(GAPS_ALLOWED, False, ["warning", "warning"], id="gaps that are allowed"),
    ],
)
def test_what_could_not_be_checked_is_a_notification(sample: Report, successful: bool, levels: list[str]) -> None:
    invocation = run_of(sample)["invocations"][0]
    assert invocation["executionSuccessful"] is successful
    assert [item["level"] for item in invocation["toolExecutionNotifications"]] == levels


def test_a_gap_has_the_place_that_is_known_of_it() -> None:
    notifications = run_of(GAPS_ONLY)["invocations"][0]["toolExecutionNotifications"]
    assert "locations" not in notifications[0]
    assert notifications[1]["locations"][0]["physicalLocation"]["region"] == {"startLine": 9}
    assert notifications[1]["associatedRule"] == {"id": "record-retargeted", "index": 0}


@pytest.mark.parametrize(
    ("source", "uri"),
    [
        ("./envs/prod/plan.json", "envs/prod/plan.json"),
        ("a b#c.json", "a%20b%23c.json"),
        ("/work/a plan.json", "file:///work/a%20plan.json"),
        ("C:\\plans\\plan.json", "file:///C:/plans/plan.json"),
        ("a:b/plan.json", "a%3Ab/plan.json"),
        ("caf\udce9.json", "caf%E9.json"),
        ("-", "stdin"),
        (None, "stdin"),
    ],
)
def test_paths_are_uris(source: str | None, uri: str) -> None:
    result = run_of(replace(report(finding()), source=source))["results"][0]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


def test_nothing_in_a_message_reads_as_a_link() -> None:
    result = run_of(report(finding(message="[click](https://example.net)")))["results"][0]
    assert "](" not in result["message"]["text"]
