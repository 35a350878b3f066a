"""Whom an only owner displaces."""

from __future__ import annotations

from typing import Any

from tests.plans import fact, row

POLICY = "arn:aws:iam::111122223333:policy/logs"
OWNER = "aws_iam_policy_attachment.logs"


def attachment(role: str, *actions: str) -> dict[str, Any]:
    values = {"id": role, "role": role, "policy_arn": POLICY}
    return row(
        f"aws_iam_role_policy_attachment.{role}", *actions, before=values, after=None if actions == ("delete",) else values
    )


def test_those_who_are_not_listed_lose_theirs() -> None:
    owner = row(OWNER, "create", after={"name": "logs", "policy_arn": POLICY, "roles": ["web"]})
    others = [attachment("web", "no-op"), attachment("worker", "no-op"), attachment("old", "delete")]
    found = fact("displaced", OWNER, owner, *others)
    assert found == {"over": [POLICY], "live": True, "others": ["aws_iam_role_policy_attachment.worker"]}


def test_a_member_of_the_same_role_loses_it_to_a_binding() -> None:
    binding = row(
        "google_project_iam_binding.b", "create", after={"project": "shop", "role": "roles/viewer", "members": ["user:a"]}
    )
    same = {"project": "shop", "role": "roles/viewer", "member": "user:b"}
    other = {"project": "shop", "role": "roles/editor", "member": "user:b"}
    members = [row(f"google_project_iam_member.m{i}", "no-op", before=m, after=m) for i, m in enumerate((same, other))]
    assert fact("displaced", "google_project_iam_binding.b", binding, *members)["others"] == ["google_project_iam_member.m0"]


def test_what_tolerates_others_displaces_nobody() -> None:
    values = {"role": "web", "policy_arn": POLICY}
    address = "aws_iam_role_policy_attachment.web"
    assert fact("displaced", address, row(address, "create", after=values), attachment("worker", "no-op")) is None
