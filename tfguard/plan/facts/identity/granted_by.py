"""Facts about attachments of permissions: what else in the plan grants the same after the apply."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TypeAlias

from tfguard.inputs.plan.rows import Plan
from tfguard.model import Action, Change, Value
from tfguard.plan.facts.values.names import strings

Grant: TypeAlias = tuple[str, str, str]
"""Who, on what, and what they may: (principal, scope, permission)."""

_SHAPES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "aws_iam_group_policy_attachment": (("group", "group", "", "policy_arn"),),
    "aws_iam_policy_attachment": (
        ("group", "groups", "", "policy_arn"),
        ("role", "roles", "", "policy_arn"),
        ("user", "users", "", "policy_arn"),
    ),
    "aws_iam_role": (("role", "name", "", "managed_policy_arns"),),
    "aws_iam_role_policy_attachment": (("role", "role", "", "policy_arn"),),
    "aws_iam_role_policy_attachments_exclusive": (("role", "role_name", "", "policy_arns"),),
    "aws_iam_user_policy_attachment": (("user", "user", "", "policy_arn"),),
    "azurerm_role_assignment": (
        ("", "principal_id", "scope", "role_definition_id"),
        ("", "principal_id", "scope", "role_definition_name"),
    ),
    "google_folder_iam_binding": (("", "members", "folder", "role"),),
    "google_folder_iam_member": (("", "member", "folder", "role"),),
    "google_organization_iam_binding": (("", "members", "org_id", "role"),),
    "google_organization_iam_member": (("", "member", "org_id", "role"),),
    "google_project_iam_binding": (("", "members", "project", "role"),),
    "google_project_iam_member": (("", "member", "project", "role"),),
}
"""By type: the sort of principal, and the attributes that name the principals, the scope and the permissions."""

_LISTING = {"aws_iam_role": "managed_policy_arns"}
"""Lists that also show what the attachments of others put there: they only count where the configuration sets them."""


class Grants:
    """What the attachments of one plan grant."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def of(self, change: Change) -> list[str]:
        """The addresses of others that grant, after the apply, what this one no longer does; none where a part is lost."""
        kept = set(_grants(change, change.after)) if change.action is Action.UPDATE else set()
        mine = set(_grants(change, change.before)) - kept
        if not mine:
            return []
        others = {grant: [address for address in self._after.get(grant, ()) if address != change.address] for grant in mine}
        return sorted({address for addresses in others.values() for address in addresses}) if all(others.values()) else []

    @cached_property
    def _after(self) -> dict[Grant, list[str]]:
        index: dict[Grant, list[str]] = {}
        for change in self._plan.of_types(_SHAPES):
            if change.type in _LISTING and not self._plan.configuration.sets(change, _LISTING[change.type]):
                continue
            for grant in _grants(change, change.after):
                index.setdefault(grant, []).append(change.address)
        return index


def _grants(change: Change, values: Value) -> Iterator[Grant]:
    if not isinstance(values, dict):
        return
    for sort, principals, scope, permissions in _SHAPES.get(change.type, ()):
        for principal in strings(values.get(principals)):
            for permission in strings(values.get(permissions)):
                if principal and permission:
                    yield f"{sort} {principal}", str(values.get(scope) or ""), permission
