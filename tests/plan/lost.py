"""Objects that a plan destroys, one of each type: what is in them is made up from the provider's schema."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from tests.plans import row
from tfguard.comparison.shape import Shape
from tfguard.engine.load import load_policies
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Finding, Surface
from tfguard.plan.facts.context import PlanContext
from tfguard.plan.judge import PlanJudge
from tfguard.plan.reading import read_plans
from tfguard.resources.catalogue import resource_type
from tfguard.resources.schema.provider import type_schema

_HOST = {"name": "www.example.org", "domain": "www.example.org", "fqdn": "www.example.org", "zone": "example.org", "ttl": 300}
"""What a record of a provider has of which we know the names of attributes at most."""
_OFF = re.compile(
    r"abandon|delet|disable|exclude|force|internal|invert|is_|maintenance|preserve|prevent|private|protect|retain|skip"
)
"""Switches that are off in most objects."""
_REPLACED = {"replace_paths": [["name"]], "action_reason": "replace_because_cannot_update"}

POLICIES = tuple(policy for policy in load_policies() if policy.surface is Surface.PLAN)


def values(type_: str, number: int = 1) -> dict[str, Any]:
    """Plausible values of an object of a type; those of two numbers have nothing in common."""
    plain = {"id": f"id-{number}", **_values(type_schema(type_).shapes, number, depth=1)}
    record = resource_type(type_).record
    return {**plain, **_HOST, record.type: "A"} if record and not type_schema(type_).flags else plain


def _values(shapes: Mapping[str, Shape], number: int, depth: int) -> dict[str, Any]:
    told = ((name, _value(name, shape, number, depth)) for name, shape in shapes.items())
    return {name: value for name, value in told if value is not None}


def _value(name: str, shape: Shape, number: int, depth: int) -> Any:
    """A value of a shape; blocks inside blocks are left out."""
    match shape:
        case "string":
            value: Any = f"{name}-{number}"
        case "number":
            value = 3
        case "bool":
            value = not _OFF.search(name)
        case ["map", _]:
            value = {"kept": f"{name}-{number}"}
        case [_, dict() as inner]:
            value = [_values(inner, number, depth - 1)] if depth else None
        case [_, inner]:
            item = _value(name, inner, number, depth)
            value = None if item is None else [item]
        case _:
            value = None
    return value


def lost(type_: str, number: int, before: Mapping[str, Any], *, replaced: bool = False) -> dict[str, Any]:
    """A row, alone in its module, that deletes an object, or destroys it and makes it again; a custom one as a manifest."""
    home = f"module.m{number}"
    if "/" in type_:
        return _lost(f"{home}.kubernetes_manifest.main", {"manifest": _manifest(type_, number)}, replaced=replaced)
    return _lost(f"{home}.{type_}.main", before, replaced=replaced)


def _lost(address: str, before: Mapping[str, Any], *, replaced: bool) -> dict[str, Any]:
    if not replaced:
        return row(address, "delete", before=before, action_reason="delete_because_no_resource_config")
    after = {name: value for name, value in before.items() if name not in ("id", "arn")}
    return row(address, "delete", "create", before=before, after=after, after_unknown={"id": True, "arn": True}, **_REPLACED)


def _manifest(type_: str, number: int) -> dict[str, Any]:
    group, _, kind = type_.rpartition("/")
    return {
        "apiVersion": f"{group}/v1",
        "kind": kind,
        "metadata": {"name": f"name-{number}", "namespace": "web"},
        "spec": {"a": 1},
    }


def judged(rows: Iterable[dict[str, Any]]) -> list[Finding]:
    """What all policies say of a plan of these rows."""
    (plan,) = read_plans(msgspec.json.encode({"format_version": "1.2", "resource_changes": list(rows)}), "test")
    return _findings(plan)


def _findings(plan: Plan) -> list[Finding]:
    return list(PlanJudge(POLICIES, PlanContext(plan, policies=POLICIES)).judge().findings)
