"""The examples of policies about plans: a plan of a few rows, judged as `tfguard plan` would."""

from __future__ import annotations

import json
from typing import Any

import msgspec

from tfguard.engine.judge import Evaluation
from tfguard.engine.policy import Policy
from tfguard.errors import InputError
from tfguard.inputs.configuration.lifecycle import Lifecycle
from tfguard.inputs.lock.lock_file import Upgrade
from tfguard.inputs.plan.configuration import ModulePath, module_path
from tfguard.model.values import as_integer
from tfguard.plan.facts.context import PlanContext
from tfguard.plan.judge import PlanJudge
from tfguard.plan.reading import read_plans


def judge_plan_example(policy: Policy, example: dict[str, Any]) -> Evaluation:
    """What one policy says about the plan of one example.

    Raises:
        InputError: it is no plan.

    """
    document = {"format_version": "1.2", "resource_changes": [], **example["plan"]}
    for key in ("resource_changes", "resource_drift"):
        if document.get(key) is not None:
            document[key] = [full_row(row) for row in document[key]]
    (plan,) = read_plans(_as_json(document), "the example")
    upgrades = {step["provider"]: _upgrade(step) for step in example.get("upgrades") or ()}
    context = PlanContext(plan, _lifecycles(example), upgrades, policies=[policy])
    return PlanJudge([policy], context).judge()


def _as_json(document: dict[str, Any]) -> bytes:
    try:
        return json.dumps(document).encode()
    except TypeError as error:  # YAML has types that JSON has not
        raise InputError("the example is no plan: it holds bytes, a date or a set.", "Write only what JSON has.") from error


def full_row(row: dict[str, Any]) -> dict[str, Any]:
    """A row with what follows from its address: type, name, module and instance key."""
    address = row["address"]
    head, _, key = address.rstrip("]").rpartition("[") if address.endswith("]") else (address, "", "")
    *module, type_, name = _resource_parts(head, address)
    number = as_integer(key)
    index = {"index": key.strip('"') if number is None else number} if key else {}
    return {"mode": "managed", "type": type_, "name": name, "module_address": ".".join(module), **index, **row}


def _resource_parts(head: str, address: str) -> list[str]:
    parts = _split(head)
    if len(parts) < 2:
        raise InputError(f"{address!r} is no address of a resource.", "Write it as TYPE.NAME, after its module if it has one.")
    return parts


def _split(address: str) -> list[str]:
    """The parts of an address between dots; dots inside instance keys do not count."""
    parts, depth = [""], 0
    for character in address:
        depth += {"[": 1, "]": -1}.get(character, 0)
        if character == "." and depth == 0:
            parts.append("")
        else:
            parts[-1] += character
    return parts


def _lifecycles(example: dict[str, Any]) -> dict[tuple[ModulePath, str], Lifecycle] | None:
    declared = example.get("lifecycles")
    if declared is None:
        return None
    found = {}
    for address, rules in declared.items():
        *module, type_, name = _resource_parts(address, address)
        found[module_path(".".join(module)), f"{type_}.{name}"] = msgspec.convert(rules, Lifecycle)
    return found


def _upgrade(step: dict[str, str | None]) -> dict[str, Any]:
    bump = Upgrade(str(step["provider"]), step["from"], step["to"]).bump
    return {**step, "bump": str(bump)}
