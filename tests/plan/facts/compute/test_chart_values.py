"""What differs in the values of a Helm release, whether in files or in set blocks."""

from __future__ import annotations

from typing import Any

from tests.plans import facts_of, plan_of, row
from tfguard.model import UNKNOWN


def chart_values(before: dict[str, Any], after: dict[str, Any], **more: Any) -> Any:
    plan = plan_of(row("helm_release.web", "update", before=before, after=after, **more))
    return facts_of(plan, "helm_release.web").get("chart_values")


def set_to(name: str, value: str, **more: str) -> dict[str, Any]:
    return {"set": [{"name": name, "value": value, **more}]}


def test_leaves_that_differ_are_told_by_path() -> None:
    before = {"values": ["replicaCount: 4\nservice: {type: LoadBalancer, port: 80}\n"]}
    after = {"values": ["replicaCount: 1\nservice: {type: ClusterIP, port: 80}\n"]}
    assert chart_values(before, after) == [
        {"path": "replicaCount", "name": "replicaCount", "before": 4, "after": 1, "percent": 75},
        {"path": "service.type", "name": "type", "before": "LoadBalancer", "after": "ClusterIP", "percent": None},
    ]


def test_a_later_file_and_a_set_block_stand_over_the_first_file() -> None:
    files = {"values": ["a: {b: 1, c: 1}", "a: {b: 2}"]}
    assert chart_values(files, {"values": ["a: {b: 2, c: 1}"]}) == []
    assert chart_values(files, {**files, **set_to("a.b", "3")}) == [
        {"path": "a.b", "name": "b", "before": 2, "after": 3, "percent": 0}
    ]


def test_a_value_that_moves_from_a_file_to_a_set_block_does_not_differ() -> None:
    assert chart_values({"values": ["ingress: {enabled: true}"]}, set_to("ingress.enabled", "true")) == []


def test_a_dot_behind_a_backslash_belongs_to_the_key() -> None:
    (entry,) = chart_values({}, set_to("service.annotations.example\\.org/internal", "true"))
    assert entry["name"] == "example.org/internal"
    assert entry["after"] is True


def test_an_index_and_braces_make_lists() -> None:
    (entry,) = chart_values({}, set_to("ingress.hosts[1].host", "b.example.org"))
    assert (entry["path"], entry["after"]) == ("ingress.hosts", [None, {"host": "b.example.org"}])
    (entry,) = chart_values({}, set_to("hosts", "{a,b}"))
    assert entry["after"] == ["a", "b"]


def test_a_string_stays_one_and_a_large_index_makes_nothing() -> None:
    (entry,) = chart_values({}, set_to("port", "80", type="string"))
    assert entry["after"] == "80"
    (entry,) = chart_values({}, set_to("a[99999999]", "x"))
    assert entry["after"] == []


def test_values_that_are_unknown_leave_the_answer_open() -> None:
    assert chart_values({"values": ["a: 1"]}, {}, after_unknown={"values": True}) is UNKNOWN


def test_what_is_no_yaml_or_no_update_has_no_values() -> None:
    assert chart_values({"values": ["a: ["]}, {"values": ["a: 1"]}) is None
    plan = plan_of(row("aws_lb.web", "update", before={"name": "a"}, after={"name": "b"}))
    assert facts_of(plan, "aws_lb.web").get("chart_values") is None
