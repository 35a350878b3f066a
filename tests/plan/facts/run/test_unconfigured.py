"""Replacements that no line of the configuration asks for."""

from __future__ import annotations

from typing import Any

import pytest

from tests.plans import facts_of, plan_of, row

LB = "aws_lb.a"


def unconfigured(before: Any, after: Any, expressions: dict[str, Any], *paths: list[Any]) -> Any:
    block = {"address": LB, "mode": "managed", "type": "aws_lb", "name": "a", "expressions": expressions}
    change = row(LB, "delete", "create", before=before, after=after, replace_paths=list(paths))
    return facts_of(plan_of(change, configuration={"root_module": {"resources": [block]}}), LB).get("unconfigured")


def test_an_attribute_that_is_not_in_the_configuration_forces_it() -> None:
    before: dict[str, Any] = {"name": "a", "kind": None, "tags": {}}
    after = {"name": "a", "kind": "application", "tags": {"a": "b"}}
    assert unconfigured(before, after, {"name": {}, "tags": {}}, ["kind"]) == ["kind"]


@pytest.mark.parametrize(
    ("before", "after", "expressions", "path"),
    [
        ({"name": "a"}, {"name": "b"}, {"name": {}}, ["name"]),
        ({"name": "a", "kind": "x"}, {"name": "b", "kind": None}, {"name": {}}, ["kind"]),
        ({"disk": [{"size": 1}]}, {"disk": [{"size": 2}]}, {}, ["disk", 0, "size"]),
        ({"disk": [{"size": 1}]}, {"disk": []}, {}, ["disk"]),
        (None, {"kind": "x"}, {}, ["kind"]),
        ({"kind": "x"}, None, {}, ["kind"]),
    ],
    ids=["it is set", "something else that is set changes", "a dynamic block", "a list of blocks", "no before", "no after"],
)
def test_the_configuration_may_ask_for_it(before: Any, after: Any, expressions: dict[str, Any], path: list[Any]) -> None:
    assert unconfigured(before, after, expressions, path) == []


def test_without_a_configuration_or_a_path_nothing_is_said() -> None:
    change = row(LB, "delete", "create", before={"a": 1}, after={"a": 2}, replace_paths=[["a"]])
    assert facts_of(plan_of(change), LB).get("unconfigured") == []
    assert unconfigured({"a": 1}, {"a": 1}, {}) == []
