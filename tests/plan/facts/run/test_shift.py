"""Instances whose index moves up or whose key is renamed, and those that are just fewer."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from tests.plans import facts_of, plan_of, row


def names(*values: str, family: str = "aws_eip.c") -> list[dict[str, Any]]:
    """The rows of a counted block from which the first of these names is taken out."""
    rows = [
        row(f"{family}[{index}]", "update", before={"tags": {"Name": old}}, after={"tags": {"Name": new}})
        for index, (old, new) in enumerate(pairwise(values))
    ]
    return [*rows, row(f"{family}[{len(values) - 1}]", "delete", before={"tags": {"Name": values[-1]}})]


def shift(address: str, *rows: dict[str, Any]) -> Any:
    """The fact for the delete at an address."""
    return facts_of(plan_of(*rows), address).get("shift")


def test_an_element_leaves_the_front_of_a_list() -> None:
    found = shift("aws_eip.c[2]", *names("ann", "bob", "cid"))
    assert found["renumbered"] is True
    assert found["rekeyed"] is False
    assert found["deleted"] == ["aws_eip.c[2]"]
    assert found["touched"] == ["aws_eip.c[0]", "aws_eip.c[1]"]
    assert found["left"] == 2


def test_the_order_of_the_rows_does_not_matter() -> None:
    rows = [row(f'aws_eip.c["{key}"]', "delete", before={"tags": {"Name": key}}) for key in ("ann", "bob", "cid")]
    rows += [row(f"aws_eip.c[{number}]", "no-op", before={}, after={}) for number in range(2)]
    found = shift('aws_eip.c["ann"]', *rows)
    assert found["deleted"] == ['aws_eip.c["ann"]', 'aws_eip.c["bob"]', 'aws_eip.c["cid"]']
    assert shift('aws_eip.c["ann"]', *reversed(rows)) == found


def test_the_same_in_a_module_that_is_counted() -> None:
    rows = [
        row("module.m[0].aws_vpc.v", "update", before={"tags": {"Name": "de"}}, after={"tags": {"Name": "fr"}}),
        row("module.m[1].aws_vpc.v", "delete", before={"tags": {"Name": "fr"}}),
    ]
    assert shift("module.m[1].aws_vpc.v", *rows)["renumbered"] is True


def test_all_get_another_tag_at_the_same_time() -> None:
    rows = names("ann", "bob", "cid")
    for item in rows[:-1]:
        item["change"]["after"]["tags"]["team"] = "edge"
    assert shift("aws_eip.c[2]", *rows)["renumbered"] is True


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"tags": {"Name": "a"}}, {"tags": {"Name": "a", "team": "edge"}}),
        ({"weight": 0}, {"weight": 10}),
        ({"name": "a"}, {"name": "z"}),
    ],
)
def test_these_survivors_did_not_move(before: dict[str, Any], after: dict[str, Any]) -> None:
    rows = [
        row("aws_thing.t[0]", "update", before=before, after=after),
        row("aws_thing.t[1]", "delete", before={"tags": {"Name": "b"}, "weight": 10, "name": "b"}),
    ]
    assert shift("aws_thing.t[1]", *rows)["renumbered"] is False


def test_an_instance_cannot_inherit_from_further_off_than_elements_left() -> None:
    rows = [
        row("aws_thing.t[0]", "update", before={"name": "a"}, after={"name": "d"}),
        row("aws_thing.t[3]", "delete", before={"name": "d"}),
    ]
    assert shift("aws_thing.t[3]", *rows)["renumbered"] is False


@pytest.mark.parametrize(
    ("old", "new", "before", "after"),
    [
        ('["jobs"]', '["jobs-v2"]', {"name": "jobs", "delay": 5}, {"name": "jobs", "delay": 5}),
        ('["ann"]', '["anna"]', {"name": "site-ann"}, {"name": "site-anna"}),
        ('["0"]', '["ann"]', {"tags": {"Name": "ann"}}, {"tags": {"Name": "ann", "team": "edge"}}),
        ("[0]", '["jobs"]', {"name": "jobs"}, {"name": "jobs"}),
        ("", "[0]", {"name": "jobs"}, {"name": "jobs"}),
    ],
)
def test_the_same_object_under_another_key(old: str, new: str, before: dict[str, Any], after: dict[str, Any]) -> None:
    rows = [
        row(f"aws_thing.t{old}", "delete", before={**before, "id": "x"}),
        row(f"aws_thing.t{new}", "create", after=after, after_unknown={"id": True}),
    ]
    assert shift(f"aws_thing.t{old}", *rows)["rekeyed"] is True


def test_the_key_of_a_module_is_renamed() -> None:
    rows = [
        row('module.m["de"].aws_thing.t', "delete", before={"name": "de-web"}),
        row('module.m["eu-de"].aws_thing.t', "create", after={"name": "eu-de-web"}),
    ]
    assert shift('module.m["de"].aws_thing.t', *rows)["rekeyed"] is True


def test_one_goes_and_another_comes() -> None:
    rows = [
        row('aws_thing.t["ann"]', "delete", before={"name": "shop"}),
        row('aws_thing.t["bob"]', "create", after={"name": "blog"}),
    ]
    assert shift('aws_thing.t["ann"]', *rows)["rekeyed"] is False


@pytest.mark.parametrize(
    "rows",
    [
        [row("aws_thing.t[0]", "delete", before={"name": "a"}), row("aws_thing.t[1]", "delete", before={"name": "b"})],
        [row("aws_thing.t", "delete", before={"name": "a"})],
        [row("terraform_data.t[1]", "delete", before={"a": "b"}), row("terraform_data.t[0]", "no-op", before={}, after={})],
    ],
    ids=["nothing is left", "it never had a key", "it exists to be replaced"],
)
def test_there_is_no_shift(rows: list[dict[str, Any]]) -> None:
    assert shift(rows[0]["address"], *rows) is None


def test_only_a_delete_has_a_shift() -> None:
    assert shift("aws_eip.c[0]", *names("ann", "bob")) is None


def test_many_instances_are_compared_in_reasonable_time() -> None:
    rows = [
        row(f"aws_thing.t[{index}]", "update", before={"name": f"n{index}", "x": "a"}, after={"name": f"n{index}", "x": "b"})
        for index in range(2000)
    ]
    assert shift("aws_thing.t[2000]", *rows, row("aws_thing.t[2000]", "delete", before={"name": "z"}))["renumbered"] is False


def test_a_new_instance_whose_name_is_unknown_is_not_taken_for_an_old_one() -> None:
    old = {"zone_id": "Z1", "name": "_1.a.org", "type": "CNAME", "ttl": 60}
    rows = [
        row('aws_route53_record.v["a"]', "delete", before=old),
        row(
            'aws_route53_record.v["*"]',
            "create",
            after={"zone_id": "Z1", "ttl": 60},
            after_unknown={"name": True, "type": True},
        ),
        row('aws_route53_record.v["b"]', "no-op", before=old, after=old),
    ]
    assert shift('aws_route53_record.v["a"]', *rows)["rekeyed"] is False


@pytest.mark.parametrize(("before", "after"), [(None, {"tags": {}}), ({"tags": {}}, None), (None, None)])
def test_an_update_of_nothing_is_no_mark_of_a_shift(before: Any, after: Any) -> None:
    rows = [row("aws_eip.c[0]", "update", before=before, after=after), row("aws_eip.c[1]", "delete", before={"tags": {}})]
    assert shift("aws_eip.c[1]", *rows)["renumbered"] is False
