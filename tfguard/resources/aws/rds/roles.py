"""Roles of databases."""

from __future__ import annotations

from typing import Any


def associated_roles(items: list[dict[str, Any]], name: str, resource: str) -> list[dict[str, Any]]:
    """Each role under its database's name, and again under the id that AWS gives it: a state may have either."""
    return [
        {**role, name: known}
        for item in items
        for role in item.get("AssociatedRoles") or []
        for known in (item.get(name), item.get(resource))
        if known
    ]
