"""What differs between two values: directions, switches, sets, and what is unknown."""

from __future__ import annotations

from typing import Any

import pytest

from tests.plans import facts_of, plan_of, row
from tfguard.model import UNKNOWN


def fact(name: str, before: Any, after: Any, **more: Any) -> Any:
    return facts_of(plan_of(row("aws_thing.x", "update", before=before, after=after, **more)), "aws_thing.x").get(name)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"tags": None}, {"tags": {}}),
        ({"n": ""}, {"n": None}),
        ({"on": False}, {"on": None}),
        ({"count": None}, {"count": 0}),
        ({"list": []}, {"list": None}),
        ({"block": [{"a": 1, "b": None}]}, {"block": [{"a": 1, "b": ""}]}),
        ({"block": [{"a": 1}, {"a": 2}]}, {"block": [{"a": 2}, {"a": 1}]}),
    ],
)
def test_these_say_the_same(before: Any, after: Any) -> None:
    assert fact("changed", before, after) == {}


def test_the_order_of_blocks_counts_where_the_provider_says_so() -> None:
    one, other = {"path_pattern": "/api/*", "min_ttl": 5}, {"path_pattern": "/*", "min_ttl": 0}
    before = {"ordered_cache_behavior": [one, other], "origin": [{"origin_id": "a"}, {"origin_id": "b"}], "aliases": ["a"]}
    after = {"ordered_cache_behavior": [other, one], "origin": [{"origin_id": "b"}, {"origin_id": "a"}], "aliases": ["a"]}
    plan = plan_of(row("aws_cloudfront_distribution.x", "update", before=before, after=after))
    facts = facts_of(plan, "aws_cloudfront_distribution.x")
    assert set(facts.get("changed")) == {"ordered_cache_behavior"}
    assert facts.get("lowered") == facts.get("removed") == facts.get("added") == {}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"on": True}, {"on": None}),
        ({"on": True}, {"on": False}),
        ({"n": 1}, {"n": None}),
        ({"n": 0}, {"n": 1}),
        ({"on": False}, {"on": 0}),
        ({"list": ["a"]}, {"list": []}),
        ({"tags": {"a": "1"}}, {"tags": None}),
        ({"block": [{"a": 1}, {"a": 1}]}, {"block": [{"a": 1}]}),
    ],
)
def test_these_do_not(before: Any, after: Any) -> None:
    assert fact("changed", before, after)


def test_numbers_move_also_where_they_are_strings() -> None:
    before = {"min": 4, "max": 12, "delay": "300", "same": "5"}
    after = {"min": 1, "max": 24, "delay": "10", "same": "5"}
    assert set(fact("lowered", before, after)) == {"min", "delay"}
    assert set(fact("raised", before, after)) == {"max"}


def test_a_number_that_becomes_unknown_may_have_fallen() -> None:
    assert fact("lowered", {"min": 4}, {}, after_unknown={"min": True}) == {"min": UNKNOWN}


def test_nested_numbers_are_named_by_their_path() -> None:
    before, after = {"scaling_config": [{"min_size": 4}]}, {"scaling_config": [{"min_size": 1}]}
    assert list(fact("lowered", before, after)) == ["scaling_config[0].min_size"]
    assert set(fact("changed", before, after)) == {"scaling_config", "scaling_config[0].min_size"}


def test_switches() -> None:
    before = {"protected": True, "multi_az": "true", "encrypted": False, "kept": True}
    after = {"protected": None, "multi_az": "false", "encrypted": True, "kept": True}
    assert set(fact("turned_off", before, after)) == {"protected", "multi_az"}
    assert set(fact("turned_on", before, after)) == {"encrypted"}


def test_what_leaves_and_joins_a_set_of_values_and_of_blocks() -> None:
    before = {"subnets": ["a", "b"], "ingress": [{"port": 80}, {"port": 443}]}
    after = {"subnets": ["b", "c"], "ingress": [{"port": 443}, {"port": 8443}, {"port": 8080}]}
    assert fact("removed", before, after) == {"subnets": ["a"], "ingress": [{"port": 80}]}
    assert fact("added", before, after)["subnets"] == ["c"]


def test_a_block_with_a_computed_part_is_not_a_removed_block() -> None:
    before = {"vpc": [{"id": "vpc-a", "region": "eu"}, {"id": "vpc-b", "region": "eu"}]}
    after, unknown = {"vpc": [{"id": "vpc-a"}]}, {"vpc": [{"region": True}]}
    assert fact("removed", before, after, after_unknown=unknown) == {"vpc": [{"id": "vpc-b", "region": "eu"}]}


def test_a_list_that_is_unknown_may_have_lost_anything() -> None:
    assert fact("removed", {"subnets": ["a"]}, {}, after_unknown={"subnets": True}) == {"subnets": UNKNOWN}
    assert fact("removed", {"subnets": ["a"]}, {"subnets": [None]}, after_unknown={"subnets": [True]}) == {"subnets": UNKNOWN}


def test_a_condition_sees_what_leaves_a_sensitive_list_and_a_message_does_not() -> None:
    removed = fact("removed", {"records": ["10.0.0.1"]}, {"records": ["10.0.0.2"]}, before_sensitive={"records": True})
    assert removed == {"records": ["10.0.0.1"]}


def test_an_attribute_is_sensitive_where_any_part_of_it_is() -> None:
    before, after = {"a": [{"b": 1, "c": "x"}]}, {"a": [{"b": 2, "c": "x"}]}
    changed = fact("changed", before, after, before_sensitive={"a": [{"c": True}]})
    assert (changed["a"]["sensitive"], changed["a[0].b"]["sensitive"]) == (True, False)


def test_what_is_emptied_had_a_value() -> None:
    emptied = fact("emptied", {"id": "x", "other": "", "list": ["a"]}, {"id": "", "other": None, "list": []})
    assert set(emptied) == {"id", "list"}


def test_a_create_and_a_delete_have_no_differences() -> None:
    plan = plan_of(row("aws_thing.x", "delete", before={"a": 1}))
    assert facts_of(plan, "aws_thing.x").get("changed") == {}


def test_a_security_group_is_the_same_with_and_without_its_account() -> None:
    plan = plan_of(row("a.b", "update", before={"g": "123456789012/sg-1", "h": ["sg-1"]}, after={"g": "sg-1", "h": ["sg-2"]}))
    assert list(facts_of(plan, "a.b").get("changed")) == ["h"]
