"""The JSON report: the contract of its keys."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest

from tests.outputs.golden import reports
from tests.outputs.samples import MIXED, report
from tfguard.inputs.schema import load_schema
from tfguard.model import Report
from tfguard.outputs import OUTPUTS, Style, render

REPORTS = reports()


def rendered(sample: Report) -> Any:
    document = json.loads(render("json", sample, Style()))
    checker = jsonschema.Draft202012Validator(load_schema("report.schema.json"), format_checker=jsonschema.FormatChecker())
    assert [error.message for error in checker.iter_errors(document)] == []
    return document


@pytest.mark.parametrize("name", REPORTS)
def test_it_is_what_its_schema_says(name: str) -> None:
    rendered(REPORTS[name])


def test_the_schema_is_valid_and_requires_every_key_that_it_names() -> None:
    schema = load_schema("report.schema.json")
    jsonschema.Draft202012Validator.check_schema(schema)
    objects = [schema, *schema["$defs"].values(), schema["properties"]["stats"], schema["properties"]["tool"]]
    assert all(set(item["required"]) == set(item["properties"]) for item in objects)


def test_every_finding_is_in_it_with_all_that_is_known() -> None:
    document = rendered(MIXED)
    assert [item["policy"] for item in document["findings"]] == [item.policy for item in MIXED.findings]
    assert [item["fingerprint"] for item in document["findings"]] == [item.fingerprint for item in MIXED.findings]
    waived = next(item["waived"] for item in document["findings"] if item["waived"])
    assert waived == {"reason": "The zone has no users any more.", "owner": "team-edge", "expires": "2030-01-31"}
    assert document["findings"][0]["affected"] == ["aws_route53_record.a", "aws_route53_record.b"]
    assert document["not_checked"][0]["what"] == "aws_lb.web"
    assert (document["verdict"], document["drift"]) == ("fail", [])
    assert document["stats"] == {"resources": 3, "changes": 2, "api_calls": 0, "seconds": 0.25}


def test_an_empty_report_has_every_key() -> None:
    document = rendered(report())
    keys = "schema_version tool command verdict configuration findings not_checked drift stats"
    assert list(document) == keys.split()


def test_the_configuration_that_counted_is_named() -> None:
    assert rendered(report())["configuration"] is None
    assert rendered(report(configuration="../tfguard.yaml"))["configuration"] == "../tfguard.yaml"


@pytest.mark.parametrize("name", sorted(set(OUTPUTS) - {"gitlab"}))
def test_every_output_with_room_for_it_names_the_configuration(name: str) -> None:
    assert "infra/tfguard.yml" in render(name, report(configuration="infra/tfguard.yml"), Style())
