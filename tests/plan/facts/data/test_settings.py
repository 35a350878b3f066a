"""The named settings of a group of them."""

from __future__ import annotations

from typing import Any

from tests.plans import facts_of, plan_of, row
from tfguard.model import UNKNOWN


def parameters(**values: str) -> dict[str, Any]:
    return {"name": "pg", "parameter": [{"name": name, "value": value} for name, value in values.items()]}


def settings(before: dict[str, Any], after: dict[str, Any], **more: Any) -> Any:
    plan = plan_of(row("aws_db_parameter_group.pg", "update", before=before, after=after, **more))
    return facts_of(plan, "aws_db_parameter_group.pg").get("settings")


def test_settings_that_differ_are_told_by_name() -> None:
    said = settings(parameters(a="1", max_connections="500", gone="on"), parameters(max_connections="50", a="1", new="2"))
    assert said == {
        "gone": {"before": "on", "after": None, "percent": None},
        "max_connections": {"before": "500", "after": "50", "percent": 90},
        "new": {"before": None, "after": "2", "percent": None},
    }


def test_a_setting_that_rises_loses_nothing() -> None:
    assert settings(parameters(max_connections="50"), parameters(max_connections="500"))["max_connections"]["percent"] == 0


def test_settings_that_are_unknown_leave_the_answer_open() -> None:
    assert settings(parameters(a="1"), {"name": "pg"}, after_unknown={"parameter": True}) is UNKNOWN
