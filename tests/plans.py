"""Small plans for tests: rows in the shape of `terraform show -json`."""

from __future__ import annotations

from typing import Any

import msgspec

from tfguard.engine.facts import Facts
from tfguard.inputs.plan.rows import Plan, parse_plan
from tfguard.plan.examples import full_row
from tfguard.plan.facts import change_facts
from tfguard.plan.facts.context import PlanContext
from tfguard.plan.facts.values.attributes import Attributes


def row(address: str, *actions: str, before: Any = None, after: Any = None, **more: Any) -> dict[str, Any]:
    """A row of resource_changes; keys of `change` go into it, the others beside it."""
    inside = ("after_unknown", "before_sensitive", "after_sensitive", "replace_paths", "importing")
    change = {"actions": list(actions), "before": before, "after": after}
    change |= {key: value for key, value in more.items() if key in inside}
    return full_row({"address": address, "change": change, **{k: v for k, v in more.items() if k not in inside}})


def plan_of(*rows: dict[str, Any], **document: Any) -> Plan:
    """A plan of these rows; more top-level keys by name."""
    content = {"format_version": "1.2", "resource_changes": list(rows), **document}
    return parse_plan(msgspec.json.encode(content), "test")


def facts_of(plan: Plan, address: str) -> Facts:
    """The facts about the change at an address."""
    change = plan.changes_by_address[address]
    return change_facts(PlanContext(plan), change, Attributes(change))


def fact(name: str, address: str, *rows: dict[str, Any], **document: Any) -> Any:
    """One fact about the change at an address, in a plan of these rows."""
    return facts_of(plan_of(*rows, **document), address).get(name)
