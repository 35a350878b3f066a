"""Roles that databases have, by resources of their own."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_reader import Attribute, Call, LiveReader


def role_association(
    type_: str, operation: str, items: str, keys: tuple[str, str], *, named_in: str, gone: tuple[str, ...]
) -> LiveReader:
    """The roles of instances, or of clusters.

    keys: the database's name, and the id that AWS gives it: a state may have either.
    named_in: the attribute that names the database.
    """
    name = keys[0]

    def roles(page: Any) -> list[dict[str, Any]]:
        """Each role, once under each of its database's keys."""
        return [
            {**role, name: known}
            for item in page.get(items) or []
            for role in item.get("AssociatedRoles") or []
            for known in map(item.get, keys)
            if known
        ]

    return LiveReader(
        type=type_,
        service="rds",
        read=Call(operation, roles),
        check=Call(operation, roles, {name: named_in}, gone=gone),
        id=f"join(',', [{name}, RoleArn])",
        state_id=f"join(',', [{named_in}, role_arn])",
        gone="Status == 'DELETED'",
        attributes={"feature_name": Attribute("FeatureName", unless_absent=True)},
    )
