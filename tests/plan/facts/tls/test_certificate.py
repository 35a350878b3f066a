"""Certificates, who serves them, and which names are left without one."""

from __future__ import annotations

from typing import Any

import pytest

from tests.plans import facts_of, plan_of, row
from tfguard.model import UNKNOWN

ARN = "arn:aws:acm:x:1:certificate/1"
OTHER = "arn:aws:acm:x:1:certificate/2"


def certificate(address: str, *actions: str, arn: str = ARN, names: Any = (), after: Any = None, **more: Any) -> dict[str, Any]:
    before = (
        None if actions == ("create",) else {"id": arn, "arn": arn, "domain_name": names[0], "subject_alternative_names": names}
    )
    if actions == ("no-op",):
        after = before
    return row(address, *actions, before=before, after=after, **more)


def covering(*names: str) -> dict[str, Any]:
    return {"domain_name": names[0], "subject_alternative_names": list(names)}


def listener(before: str | None, after: str | None, *actions: str) -> dict[str, Any]:
    values = {"id": "arn:aws:l/1"}
    unknown = {"certificate_arn": True} if after is None else {}
    planned = values if after is None else {**values, "certificate_arn": after}
    return row(
        "aws_lb_listener.l", *actions, before={**values, "certificate_arn": before}, after=planned, after_unknown=unknown
    )


def referring(*references: str) -> dict[str, Any]:
    """A configuration in which the listener's certificate comes from these references."""
    expressions = {"certificate_arn": {"references": list(references)}}
    wait = {"certificate_arn": {"references": ["aws_acm_certificate.new.arn", "aws_acm_certificate.new"]}}
    blocks = [
        {"address": "aws_lb_listener.l", "expressions": expressions},
        {"address": "aws_acm_certificate_validation.v", "expressions": wait},
    ]
    return {"root_module": {"resources": blocks}}


def lost(*rows: dict[str, Any], address: str, fact: str = "certificate", **document: Any) -> Any:
    return facts_of(plan_of(*rows, **document), address).get(fact).get("lost")


@pytest.mark.parametrize(
    ("before", "after", "gone"),
    [
        (["a.org", "b.a.org"], ["a.org"], ["b.a.org"]),
        (["a.org", "B.a.org"], ["b.a.org", "a.org"], []),
        (["a.org", "b.a.org"], ["a.org", "*.a.org"], []),
        (["a.org", "c.b.a.org"], ["a.org", "*.a.org"], ["c.b.a.org"]),
        (["a.org", "*.a.org"], ["a.org", "b.a.org"], ["*.a.org"]),
    ],
)
def test_the_names_that_a_replacement_drops(before: list[str], after: list[str], gone: list[str]) -> None:
    replaced = certificate("aws_acm_certificate.c", "create", "delete", names=before, after=covering(*after))
    assert lost(replaced, address="aws_acm_certificate.c") == gone


def test_a_certificate_that_is_updated_and_that_nothing_serves_keeps_its_names() -> None:
    updated = certificate("aws_acm_certificate.c", "update", names=["a.org"], after=covering("a.org"))
    assert lost(updated, address="aws_acm_certificate.c") == []


def test_names_that_are_unknown_until_apply_stay_so() -> None:
    replaced = certificate(
        "aws_acm_certificate.c",
        *("create", "delete"),
        names=["a.org", "b.a.org"],
        after={"domain_name": "a.org"},
        after_unknown={"subject_alternative_names": True},
    )
    assert lost(replaced, address="aws_acm_certificate.c") is UNKNOWN


def test_a_certificate_that_the_apply_makes_covers_what_another_one_drops() -> None:
    one = certificate("aws_acm_certificate.c", "create", "delete", names=["a.org", "b.a.org"], after=covering("a.org"))
    two = certificate("aws_acm_certificate.d", "create", after=covering("b.a.org"))
    assert lost(one, two, address="aws_acm_certificate.c") == []


@pytest.mark.parametrize("references", [["aws_acm_certificate.new"], ["aws_acm_certificate_validation.v"]])
def test_a_deleted_certificate_is_followed_to_what_the_listener_serves_next(references: list[str]) -> None:
    old = certificate("aws_acm_certificate.old", "delete", names=["a.org", "b.a.org"])
    new = certificate("aws_acm_certificate.new", "no-op", arn=OTHER, names=["a.org"])
    wait = row("aws_acm_certificate_validation.v", "create", after={}, after_unknown={"certificate_arn": True})
    rows = (old, new, wait, listener(ARN, None, "update"))
    assert lost(*rows, address="aws_acm_certificate.old", configuration=referring(*references)) == ["b.a.org"]


def test_a_deleted_certificate_that_nothing_serves_loses_nothing() -> None:
    assert lost(certificate("aws_acm_certificate.c", "delete", names=["a.org"]), address="aws_acm_certificate.c") == []


def test_a_listener_whose_expression_says_nothing_follows_the_certificate_that_it_serves() -> None:
    replaced = certificate("aws_acm_certificate.c", "create", "delete", names=["a.org", "b.org"], after=covering("a.org"))
    assert lost(replaced, listener(ARN, None, "update"), address="aws_acm_certificate.c") == ["b.org"]


def test_who_serves_a_certificate_and_who_keeps_it() -> None:
    gone = certificate("aws_acm_certificate.c", "delete", names=["a.org"])
    facts = facts_of(plan_of(gone, listener(ARN, ARN, "no-op")), "aws_acm_certificate.c").get("certificate")
    assert (facts.get("served_by"), facts.get("kept_by")) == (["aws_lb_listener.l"], ["aws_lb_listener.l"])


def test_a_listener_that_goes_over_to_a_certificate_for_other_names() -> None:
    rows = (
        certificate("aws_acm_certificate.a", "no-op", names=["a.org"]),
        certificate("aws_acm_certificate.b", "no-op", arn=OTHER, names=["b.org"]),
        listener(ARN, OTHER, "update"),
    )
    assert lost(*rows, address="aws_lb_listener.l", fact="tls") == ["a.org"]


def test_a_listener_that_goes_over_to_a_certificate_outside_the_plan_is_not_judged() -> None:
    kept = certificate("aws_acm_certificate.a", "no-op", names=["a.org"])
    assert lost(kept, listener(ARN, OTHER, "update"), address="aws_lb_listener.l", fact="tls") is None


def test_what_a_certificate_that_goes_takes_along_is_said_at_the_certificate() -> None:
    gone = certificate("aws_acm_certificate.a", "create", "delete", names=["a.org"], after=covering("b.org"))
    rows = (gone, listener(ARN, None, "update"))
    assert lost(*rows, address="aws_lb_listener.l", fact="tls", configuration=referring("aws_acm_certificate.a")) == []


def test_the_default_certificate_covers_for_one_that_is_taken_off() -> None:
    added = row(
        "aws_lb_listener_certificate.s", "delete", before={"listener_arn": "arn:aws:l/1", "certificate_arn": OTHER}, after=None
    )
    rows = (
        added,
        certificate("aws_acm_certificate.wild", "no-op", names=["*.a.org"]),
        certificate("aws_acm_certificate.one", "no-op", arn=OTHER, names=["b.a.org", "b.org"]),
        listener(ARN, ARN, "no-op"),
    )
    assert lost(*rows, address="aws_lb_listener_certificate.s", fact="tls") == ["b.org"]


def test_what_is_no_certificate_and_serves_none_has_neither_fact() -> None:
    facts = facts_of(plan_of(row("aws_s3_bucket.b", "delete", before={"id": "b"})), "aws_s3_bucket.b")
    assert (facts.get("certificate"), facts.get("tls")) == (None, None)
