"""The examples inside policy files, run: what `flags` must fire, what `allows` must not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import msgspec
from msgspec import Struct

from tfguard.model import Finding, Location, NotChecked
from tfguard.policy.decide import Evaluation, judge_whole
from tfguard.policy.document import Facts
from tfguard.policy.evaluate import PlanJudge
from tfguard.policy.facts import PlanContext
from tfguard.policy.load import PolicyFile, read_examples
from tfguard.policy.model import Policy, Subject
from tfguard.sources.configuration import ModulePath, module_path
from tfguard.sources.lifecycle import Lifecycle
from tfguard.sources.lockfile import Upgrade
from tfguard.sources.plan_json import parse_plan


class Failure(Struct, frozen=True):
    """An example that does not do what its file says."""

    policy: str
    about: str
    why: str


WAIVER: dict[str, Any] = {
    "policy": "lb-replaced",
    "address": "aws_lb.web",
    "reason": "The new load balancer is in service already.",
    "owner": "team-edge",
    "expires": "2030-01-01",
    "expired": False,
    "used": True,
}
"""The facts of a waiver in an example that does not give them."""

Judge = Callable[[Policy, dict[str, Any]], Evaluation]
"""What one policy says about the input of one example. Every surface has its own."""


def run_examples(item: PolicyFile, judge: Judge) -> Iterator[Failure]:
    """Run every example of one policy file; `judge` is that of the policy's surface."""
    examples = read_examples(item.file)
    for example in examples["flags"]:
        why = _why_not_flagged(judge(item.policy, example), example)
        if why:
            yield Failure(item.policy.id, example["about"], why)
    for example in examples["allows"]:
        said = judge(item.policy, example)
        for finding in said.findings[:1]:
            yield Failure(item.policy.id, example["about"], f"it must not fire, and fires at {finding.location.address}")
        for gap in said.not_checked[:1]:
            yield Failure(item.policy.id, example["about"], f"it must be decided, and is not: {gap.why}")


def _why_not_flagged(said: Evaluation, example: dict[str, Any]) -> str | None:
    findings, not_checked = said.findings, said.not_checked
    if example.get("not_checked"):
        return None if not_checked and not findings else "the answer must be unknown until apply"
    finding = _wanted(findings, example.get("address"))
    if finding is None:
        at = f" at {example['address']}" if "address" in example else ""
        return f"it must fire{at}, and does not" + (f": {not_checked[0].why}" if not_checked else "")
    if "severity" in example and finding.severity != example["severity"]:
        return f"it must be {example['severity']}, and is {finding.severity}"
    text = "\n".join((finding.message, *finding.evidence))
    if example.get("says", "") not in text:
        return f"it must say {example['says']!r}, and says: {text}"
    return "a fact in the message is not set" if "(not set)" in finding.message else None


def _wanted(findings: tuple[Finding, ...], address: str | None) -> Finding | None:
    return next((finding for finding in findings if address in (None, finding.location.address)), None)


def judge_plan_example(policy: Policy, example: dict[str, Any]) -> Evaluation:
    """What one policy says about the plan of one example."""
    document = {"format_version": "1.2", "resource_changes": [], **example["plan"]}
    for key in ("resource_changes", "resource_drift"):
        if document.get(key) is not None:
            document[key] = [full_row(row) for row in document[key]]
    plan = parse_plan(msgspec.json.encode(document), "the example")
    upgrades = {step["provider"]: _upgrade(step) for step in example.get("upgrades") or ()}
    context = PlanContext(plan, _lifecycles(example), upgrades)
    return PlanJudge([policy], context).judge()


def judge_waiver_example(policy: Policy, example: dict[str, Any]) -> Evaluation:
    """What one policy says about the waiver of one example, for which the example gives the facts."""
    known = {**WAIVER, **example["waiver"]}
    facts = Facts({name: partial(known.get, name) for name in known})
    location = Location(address=known["address"], attribute=known["policy"], file="tfguard.yaml", line=1)
    said = list(judge_whole([policy], Subject.WAIVER, facts, location))
    return Evaluation(
        tuple(item for item in said if isinstance(item, Finding)), tuple(item for item in said if isinstance(item, NotChecked))
    )


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
