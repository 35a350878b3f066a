"""What is not made again with a replaced object."""

from __future__ import annotations

from typing import Any

from tests.plans import fact, row

ROLE = "aws_iam_role.app"


def role(**more: Any) -> dict[str, Any]:
    before = {"id": "app", "name": "app", "path": "/"}
    return row(
        ROLE, "delete", "create", before=before, after={"name": "app", "path": "/svc/", **more}, replace_paths=[["path"]]
    )


def part(*actions: str, role: str = "app") -> dict[str, Any]:
    values = {"id": "x", "role": role, "policy_arn": "arn:aws:iam::aws:policy/ReadOnlyAccess"}
    return row("aws_iam_role_policy_attachment.a", *actions, before=values, after=values)


CONFIGURATION = {
    "root_module": {
        "resources": [
            {
                "address": "aws_iam_role_policy_attachment.a",
                "mode": "managed",
                "type": "aws_iam_role_policy_attachment",
                "name": "a",
                "expressions": {"role": {"references": ["aws_iam_role.app.name", "aws_iam_role.app"]}},
            }
        ]
    }
}


def test_a_part_that_names_it_by_its_name_stays_as_it_is() -> None:
    found = fact("left_behind", ROLE, role(), part("no-op"), configuration=CONFIGURATION)
    assert found == ["aws_iam_role_policy_attachment.a"]


def test_a_part_that_is_made_again_follows() -> None:
    assert fact("left_behind", ROLE, role(), part("delete", "create"), configuration=CONFIGURATION) == []


def test_a_part_of_another_object_is_none_of_its_own() -> None:
    assert fact("left_behind", ROLE, role(), part("no-op", role="web"), configuration=CONFIGURATION) == []


def test_only_a_replacement_leaves_parts_behind() -> None:
    update = row(ROLE, "update", before={"id": "app", "name": "app"}, after={"id": "app", "name": "app"})
    assert fact("left_behind", ROLE, update, part("no-op"), configuration=CONFIGURATION) == []
