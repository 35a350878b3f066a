"""The examples inside policy files, run: what `flags` must fire, what `allows` must not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import msgspec

from tfguard.model import Finding, NotChecked
from tfguard.policy.evaluate import PlanJudge
from tfguard.policy.facts import PlanContext
from tfguard.policy.load import PolicyFile, read_examples
from tfguard.policy.model import Policy, Subject
from tfguard.sources.configuration import ModulePath, module_path
from tfguard.sources.lockfile import Upgrade
from tfguard.sources.plan_file import Lifecycle
from tfguard.sources.plan_json import parse_plan


@dataclass(frozen=True, slots=True)
class Failure:
    """An example that does not do what its file says."""

    policy: str
    about: str
    why: str


def run_examples(item: PolicyFile) -> Iterator[Failure]:
    """Run every example of one policy file."""
    examples = read_examples(item.file)
    for example in examples["flags"]:
        why = _why_not_flagged(item.policy, example)
        if why:
            yield Failure(item.policy.id, example["about"], why)
    for example in examples["allows"]:
        findings, not_checked = _judge(item.policy, example)
        if findings:
            yield Failure(item.policy.id, example["about"], f"it must not fire, and fires at {findings[0].location.address}")
        if not_checked:
            yield Failure(item.policy.id, example["about"], f"it must be decided, and is not: {not_checked[0].why}")


def _why_not_flagged(policy: Policy, example: dict[str, Any]) -> str | None:
    findings, not_checked = _judge(policy, example)
    if example.get("not_checked"):
        return None if not_checked and not findings else "the answer must be unknown until apply"
    finding = _wanted(findings, example.get("address"))
    if finding is None:
        at = f" at {example['address']}" if "address" in example else ""
        return f"it must fire{at}, and does not" + (f": {not_checked[0].why}" if not_checked else "")
    if "severity" in example and finding.severity != example["severity"]:
        return f"it must be {example['severity']}, and is {finding.severity}"
    said = "\n".join((finding.message, *finding.evidence))
    if example.get("says", "") not in said:
        return f"it must say {example['says']!r}, and says: {said}"
    return "a fact in the message is not set" if "(not set)" in finding.message else None


def _wanted(findings: tuple[Finding, ...], address: str | None) -> Finding | None:
    return next((finding for finding in findings if address in (None, finding.location.address)), None)


def _judge(policy: Policy, example: dict[str, Any]) -> tuple[tuple[Finding, ...], tuple[NotChecked, ...]]:
    document = {"format_version": "1.2", "resource_changes": [], **example["plan"]}
    for key in ("resource_changes", "resource_drift"):
        document[key] = [full_row(row) for row in document.get(key) or ()]
    plan = parse_plan(msgspec.json.encode(document), "the example")
    upgrades = {step["provider"]: _upgrade(step) for step in example.get("upgrades") or ()}
    context = PlanContext(plan, _lifecycles(example), upgrades)
    evaluation = PlanJudge([policy], context).judge()
    return evaluation.findings, evaluation.not_checked


def full_row(row: dict[str, Any]) -> dict[str, Any]:
    """A row with what follows from its address: type, name, module and instance key."""
    address = row["address"]
    head, _, key = address.rstrip("]").rpartition("[") if address.endswith("]") else (address, "", "")
    *module, type_, name = _split(head)
    index = {"index": int(key) if key.isdigit() else key.strip('"')} if key else {}
    return {"mode": "managed", "type": type_, "name": name, "module_address": ".".join(module), **index, **row}


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
        *module, type_, name = _split(address)
        found[module_path(".".join(module)), f"{type_}.{name}"] = msgspec.convert(rules, Lifecycle)
    return found


def _upgrade(step: dict[str, str]) -> dict[str, Any]:
    bump = Upgrade(step["provider"], step["from"], step["to"]).bump
    return {**step, "bump": str(bump)}


def is_testable(policy: Policy) -> bool:
    """Whether examples can be run for a policy: those about waivers are judged in triage."""
    return policy.match.subject is not Subject.WAIVER
