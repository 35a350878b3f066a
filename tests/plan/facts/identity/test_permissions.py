"""What a policy document no longer allows, whatever way it is written."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.plans import facts_of, plan_of, row

TRUST = {"Effect": "Allow", "Action": "sts:AssumeRole"}


def allow(*actions: str, **more: Any) -> dict[str, Any]:
    return {"Effect": "Allow", "Action": list(actions), "Resource": "*", **more}


def deny(*actions: str, **more: Any) -> dict[str, Any]:
    return {**allow(*actions, **more), "Effect": "Deny"}


def document(*statements: dict[str, Any]) -> str:
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def permissions(before: Any, after: Any, address: str = "aws_iam_policy.p", attribute: str = "policy", **more: Any) -> Any:
    plan = plan_of(row(address, "update", before={attribute: before, "x": 1}, after={attribute: after, "x": 2}, **more))
    return facts_of(plan, address).get("permissions")


def said(fact: dict[str, list[str]]) -> dict[str, list[str]]:
    return {name: texts for name, texts in fact.items() if texts}


@pytest.mark.parametrize(
    ("before", "after", "lost"),
    [
        ([allow("s3:GetObject", "s3:PutObject")], [allow("s3:GetObject")], {"removed": ["s3:putobject"]}),
        ([allow("s3:*")], [allow("s3:Get*", "s3:List*")], {"removed": ["s3:*"]}),
        ([allow("s3:*"), allow("sqs:*")], [allow("s3:*")], {"removed": ["sqs:*"], "services": ["sqs"]}),
        ([allow("*")], [allow("s3:*")], {"removed": ["*"], "services": ["*"]}),
        ([allow("s3:*")], [], {"removed": ["s3:*"], "services": ["s3"]}),
        ([allow("s3:*")], [allow("s3:*", Resource="arn:aws:s3:::a/*")], {"removed": ["s3:*"]}),
        ([allow("s3:*")], [allow("s3:*", Condition={"Bool": {"a": "true"}})], {"conditioned": ["s3:*"]}),
        ([allow("s3:*")], [allow("s3:*"), deny("s3:DeleteBucket")], {"denied": ["s3:deletebucket"]}),
        ([allow("s3:*")], [allow("s3:*"), deny("s3:*", Condition={"Bool": {"a": "false"}})], {"denied_if": ["s3:*"]}),
        ([allow("s3:*")], [allow("s3:*", NotResource="arn:a")], {"removed": ["s3:*"]}),
    ],
)
def test_something_is_lost(before: Any, after: Any, lost: dict[str, list[str]]) -> None:
    assert said(permissions(document(*before), document(*after))) == lost


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ([allow("s3:GetObject", "s3:PutObject")], [allow("s3:putobject"), allow("s3:Get*")]),
        ([allow("s3:GetObject", Sid="A")], [allow("s3:GetObject", Sid="B")]),
        ([allow("s3:GetObject", Resource=["a", "b"])], [allow("s3:GetObject", Resource=["b", "a", "c"])]),
        ([allow("s3:*", Condition={"StringEquals": {"a": "b"}})], [allow("s3:*", Condition={"stringequals": {"A": ["b"]}})]),
        ([allow("s3:*", Condition={"Bool": {"a": True}})], [allow("s3:*")]),
        ([allow("s3:*"), deny("s3:DeleteBucket")], [allow("s3:*")]),
        ([allow("s3:*"), deny("s3:*")], [allow("s3:*"), deny("s3:DeleteBucket"), deny("s3:*")]),
        ([], [allow("s3:*")]),
    ],
)
def test_nothing_is_lost(before: Any, after: Any) -> None:
    assert said(permissions(document(*before), document(*after))) == {}


@pytest.mark.parametrize(
    ("before", "after", "lost"),
    [
        (
            {"AWS": ["111122223333", "444455556666"]},
            {"AWS": "arn:aws:iam::444455556666:root"},
            ["arn:aws:iam::111122223333:root"],
        ),
        (
            {"Service": ["ec2.amazonaws.com", "lambda.amazonaws.com"]},
            {"Service": "ec2.amazonaws.com"},
            ["lambda.amazonaws.com"],
        ),
        ("*", {"AWS": "111122223333"}, ["*"]),
        ({"AWS": "111122223333"}, "*", []),
        ({"AWS": "111122223333"}, {"AWS": ["arn:aws:iam::111122223333:root"], "Service": "ec2.amazonaws.com"}, []),
    ],
)
def test_who_is_no_longer_trusted(before: Any, after: Any, lost: list[str]) -> None:
    old, new = (document({**TRUST, "Principal": principal}) for principal in (before, after))
    assert permissions(old, new, "aws_iam_role.r", "assume_role_policy")["principals"] == lost


def test_a_single_statement_is_a_list_of_one() -> None:
    single = json.dumps({"Statement": allow("s3:GetObject")})
    assert said(permissions(single, document(allow("s3:GetObject")))) == {}


@pytest.mark.parametrize("text", ["not json", "[1]", "null"])
def test_what_is_no_document_has_no_permissions(text: str) -> None:
    assert permissions(document(allow("s3:*")), text) is None


def test_an_emptied_attribute_allows_nothing() -> None:
    assert permissions(document(allow("s3:*")), None)["services"] == ["s3"]


def test_an_unknown_document_is_unknown() -> None:
    from tfguard.model import UNKNOWN

    assert permissions(document(allow("s3:*")), None, after_unknown={"policy": True}) is UNKNOWN


def test_a_sensitive_document_says_that_something_is_lost_and_not_what() -> None:
    found = permissions(document(allow("s3:*")), document(), before_sensitive={"policy": True})
    assert said(found) == {"removed": ["(sensitive)"], "services": ["(sensitive)"]}


def test_other_types_and_actions_have_none() -> None:
    assert permissions("a", "b", "aws_lb.a") is None
    plan = plan_of(row("aws_iam_policy.p", "create", after={"policy": document(allow("s3:*"))}))
    assert facts_of(plan, "aws_iam_policy.p").get("permissions") is None


@pytest.mark.parametrize(
    ("statement", "lost"),
    [
        (allow("s3:*"), {"removed": ["s3:*"], "services": ["s3"]}),
        (allow("s3:*", Principal="*"), {"principals": ["*"]}),
        ({"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Principal": "*"}, {}),
    ],
)
def test_with_a_document_everything_goes_that_it_allows(statement: dict[str, Any], lost: dict[str, list[str]]) -> None:
    plan = plan_of(row("aws_s3_bucket_policy.p", "delete", before={"policy": document(statement)}))
    assert said(facts_of(plan, "aws_s3_bucket_policy.p").get("permissions")) == lost


ROLE = "roles/run.invoker"


def bindings(**members: list[str]) -> str:
    """A policy of Google Cloud: the names of roles without `roles/`, with `__` for a dot."""
    roles = {f"roles/{role.replace('__', '.')}": who for role, who in members.items()}
    return json.dumps({"bindings": [{"role": role, "members": who} for role, who in roles.items()]})


def of_google(before: str, after: str) -> dict[str, list[str]]:
    return said(permissions(before, after, "google_project_iam_policy.p", "policy_data"))


@pytest.mark.parametrize(
    ("before", "after", "lost"),
    [
        (bindings(run__invoker=["allUsers"]), bindings(run__invoker=["user:a"]), {"principals": ["allUsers"]}),
        (bindings(run__invoker=["allUsers"]), bindings(run__invoker=["allAuthenticatedUsers"]), {"principals": ["allUsers"]}),
        (bindings(viewer=["user:a", "user:b"]), bindings(viewer=["user:a"]), {"principals": ["user:b"]}),
        (bindings(viewer=["user:a"]), "", {"principals": ["user:a"]}),
        (
            bindings(viewer=["user:a"], run__invoker=["user:a", "user:b"]),
            bindings(viewer=["user:a"], run__invoker=["user:b"]),
            {"removed": [ROLE]},
        ),
        (
            bindings(run__admin=["user:a"]),
            bindings(run__invoker=["user:a"]),
            {"removed": ["roles/run.admin"], "services": ["roles/run.admin"]},
        ),
    ],
)
def test_who_loses_a_role(before: str, after: str, lost: dict[str, list[str]]) -> None:
    assert of_google(before, after) == lost


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (bindings(run__invoker=["user:a"]), bindings(run__invoker=["allUsers"])),
        (bindings(run__invoker=["allAuthenticatedUsers"]), bindings(run__invoker=["allUsers"])),
        (bindings(run__invoker=["user:a"]), bindings(run__admin=["user:a"])),
        (bindings(viewer=["user:a"]), bindings(editor=["user:a"])),
        (bindings(storage__objectViewer=["user:a"]), bindings(owner=["user:a"])),
        (bindings(viewer=["user:a", "deleted:user:b?uid=1"]), bindings(viewer=["user:a"])),
    ],
)
def test_nobody_loses_a_role(before: str, after: str) -> None:
    assert of_google(before, after) == {}


def test_a_role_gets_a_condition() -> None:
    free = {"role": ROLE, "members": ["user:a"]}
    bound = {**free, "condition": {"title": "t", "expression": "request.time < timestamp('2030-01-01T00:00:00Z')"}}
    assert of_google(json.dumps({"bindings": [free]}), json.dumps({"bindings": [bound]})) == {"conditioned": [ROLE]}
    assert of_google(json.dumps({"bindings": [bound]}), json.dumps({"bindings": [free]})) == {}
