"""The document of a plan: versions of its format, and keys that may be missing, null or new."""

from __future__ import annotations

import msgspec
import pytest

from tests.inputs.plan.one_row import only
from tests.plans import plan_of, row
from tfguard.errors import InputError
from tfguard.inputs.plan.rows import parse_plan
from tfguard.plan.facts.run import whole_plan


@pytest.mark.parametrize("version", ["0.1", "0.2", "0.99", "1.0", "1.1", "1.2", "1.3", "1.42", "1"])
def test_a_known_major_format_is_read(version: str) -> None:
    assert plan_of(format_version=version).rows == []


@pytest.mark.parametrize("version", ["2.0", "2", "3.1", "10.0"])
def test_a_later_major_format_is_refused(version: str) -> None:
    with pytest.raises(InputError, match=rf"plan format {version}; this version of tfguard reads up to 1\.x"):
        plan_of(format_version=version)


@pytest.mark.parametrize("version", ["", "v1", "1.x", "-1", "one", "²", "1" * 50])
def test_a_format_version_that_is_none_is_refused(version: str) -> None:
    with pytest.raises(InputError, match="which is not a version"):
        plan_of(format_version=version)


def test_a_plan_without_a_format_version_is_read() -> None:
    assert plan_of(format_version=None).rows == []


def test_terraform_versions_do_not_matter() -> None:
    assert plan_of(terraform_version="99.0.0-alpha").rows == []


@pytest.mark.parametrize("key", ["planned_values", "configuration", "resource_drift"])
def test_a_refresh_only_plan_has_no_resource_changes(key: str) -> None:
    document = {"format_version": "1.2", key: [] if key == "resource_drift" else {}}
    plan = parse_plan(msgspec.json.encode(document), "test")
    assert plan.rows == []
    assert plan.changes == ()


def test_everything_that_may_be_missing_is_empty() -> None:
    plan = plan_of()
    assert plan.drift == ()
    assert plan.variables == {}
    assert plan.configuration.providers == {}
    assert plan.configuration.variables == {}
    assert not whole_plan.failed_checks(plan)
    assert not whole_plan.deferred(plan)
    assert not whole_plan.invoked_actions(plan)
    assert whole_plan.incomplete(plan) is None


@pytest.mark.parametrize(
    "key",
    [
        "applyable",
        "checks",
        "complete",
        "configuration",
        "deferred_changes",
        "action_invocations",
        "errored",
        "output_changes",
        "planned_values",
        "prior_state",
        "resource_drift",
        "variables",
    ],
)
def test_null_is_as_good_as_missing(key: str) -> None:
    plan = plan_of(row("aws_lb.web", "delete", before={}), **{key: None})
    assert only(plan).deletes
    assert plan.drift == ()
    assert plan.variables == {}
    assert plan.configuration.providers == {}
    assert not whole_plan.failed_checks(plan)
    assert not whole_plan.deferred(plan)
    assert not whole_plan.invoked_actions(plan)


def test_resource_changes_may_be_null() -> None:
    assert parse_plan(b'{"format_version": "1.2", "planned_values": {}, "resource_changes": null}', "test").rows == []


def test_keys_of_later_versions_are_passed_over() -> None:
    extra = row("aws_lb.web", "delete", before={}, novelty={"a": [1]}, index_unknown=True)
    extra["change"] |= {"generated_config": "…", "before_identity": {"arn": "a"}, "novelty": None}
    plan = plan_of(extra, novelty=[{"address": 5}], relevant_attributes=[{"resource": "aws_lb.web"}], timestamp="today")
    assert only(plan).deletes
