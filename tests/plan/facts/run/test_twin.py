"""The same object at another address."""

from __future__ import annotations

from typing import Any

import pytest

from tests.plan.facts.dns.zone_records import record
from tests.plans import facts_of, plan_of, row


@pytest.mark.parametrize("name", ["www", "www.a.org", "WWW.a.org."])
def test_twins_are_the_same_record_at_another_address(name: str) -> None:
    new = record("aws_route53_record.new", "create", after={"zone_id": "Z0AAAAAAAA", "name": name, "type": "A"})
    plan = plan_of(record("aws_route53_record.old", "delete"), new)
    assert facts_of(plan, "aws_route53_record.old").get("twin")["address"] == "aws_route53_record.new"
    assert facts_of(plan, "aws_route53_record.new").get("twin")["address"] == "aws_route53_record.old"


@pytest.mark.parametrize(
    "after",
    [
        {"zone_id": "Z0AAAAAAAA", "name": "api", "type": "A"},
        {"zone_id": "Z0AAAAAAAA", "name": "www", "type": "AAAA"},
        {"zone_id": "Z0BBBBBBBB", "name": "www", "type": "A"},
        {"zone_id": "Z0AAAAAAAA", "name": "www", "type": "A", "set_identifier": "blue"},
    ],
)
def test_these_are_not_twins(after: dict[str, Any]) -> None:
    plan = plan_of(record("aws_route53_record.old", "delete"), record("aws_route53_record.new", "create", after=after))
    assert facts_of(plan, "aws_route53_record.old").get("twin") is None


@pytest.mark.parametrize(
    ("type_", "before", "after", "twins"),
    [
        (
            "local_file",
            {"filename": "r", "content": "k", "file_permission": "v"},
            {"filename": "r", "content": "k", "file_permission": "v"},
            True,
        ),
        (
            "local_file",
            {"filename": "r", "content": "k", "file_permission": "v"},
            {"filename": "r", "content": "k", "file_permission": "w"},
            False,
        ),
        (
            "local_file",
            {"filename": "r", "content": "k", "file_permission": "v"},
            {"filename": None, "content": "k", "file_permission": "v"},
            False,
        ),
        ("unknown_type", {"name": "a"}, {"name": "a"}, False),
    ],
)
def test_without_an_identity_all_arguments_say_it(
    type_: str, before: dict[str, Any], after: dict[str, Any], twins: bool
) -> None:
    plan = plan_of(row(f"{type_}.old", "delete", before={"id": "x", **before}), row(f"{type_}.new", "create", after=after))
    twin = facts_of(plan, f"{type_}.old").get("twin")
    assert (twin is not None and twin["address"] == f"{type_}.new") is twins


@pytest.mark.parametrize(("configured", "twins"), [(True, False), (False, True)])
def test_an_argument_that_the_apply_makes_may_be_another_one(configured: bool, twins: bool) -> None:
    values = {"filename": "r", "content": "k"}
    new = row("local_file.new", "create", after={"content": "k"}, after_unknown={"filename": True})
    expressions = {"filename": {"references": ["null_resource.a.id"]}} if configured else {}
    block = {"address": "local_file.new", "mode": "managed", "type": "local_file", "name": "new", "expressions": expressions}
    old = row("local_file.old", "delete", before=values)
    plan = plan_of(old, new, configuration={"root_module": {"resources": [block]}})
    assert (facts_of(plan, "local_file.old").get("twin") is not None) is twins
