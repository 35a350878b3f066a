"""The examples inside policy files, run: what `flags` must fire, what `allows` must not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from msgspec import Struct

from tfguard.engine.facts import Facts
from tfguard.engine.judge import Evaluation, Judge
from tfguard.engine.load import HINT, PolicyFile, read_examples
from tfguard.engine.policy import Policy, Subject
from tfguard.engine.row import Row
from tfguard.engine.selection import UNTYPED
from tfguard.engine.text import NOT_SET
from tfguard.errors import PolicyError, TfguardError
from tfguard.model import Finding, Location, Path, Surface
from tfguard.model.values import format_path


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
    "covers": ["prod.tfstate"],
    "expired": False,
    "used": True,
    "within": None,
}
"""The facts of a waiver in an example that does not give them."""

INPUTS: dict[Surface, tuple[str, ...]] = {
    Surface.CONFIG: ("files",),
    Surface.PLAN: ("plan",),
    Surface.LIVE: ("drift", "live"),
}
"""What an example of a policy is judged on, by the policy's surface; of one about waivers it is `waiver`."""

JudgeExample = Callable[[Policy, dict[str, Any]], Evaluation]
"""What one policy says about the input of one example. Every surface has its own."""


def run_examples(item: PolicyFile, judge: JudgeExample) -> Iterator[Failure]:
    """Run every example of one policy file; `judge` is that of the policy's surface.

    Raises:
        PolicyError: an example has another input than the policy looks at, or one that cannot be read.

    """
    examples = read_examples(item.file)
    for number, example in enumerate(examples["flags"]):
        why = _why_not_flagged(_judged(item, ("flags", number), example, judge), example)
        if why:
            yield Failure(item.policy.id, example["about"], why)
    for number, example in enumerate(examples["allows"]):
        said = _judged(item, ("allows", number), example, judge)
        for finding in said.findings[:1]:
            yield Failure(item.policy.id, example["about"], f"it must not fire, and fires at {finding.location.address}")
        for gap in said.not_checked[:1]:
            yield Failure(item.policy.id, example["about"], f"it must be decided, and is not: {gap.why}")


def _judged(item: PolicyFile, place: Path, example: dict[str, Any], judge: JudgeExample) -> Evaluation:
    about_waivers = item.policy.match.subject is Subject.WAIVER
    inputs = ("waiver",) if about_waivers else INPUTS[item.policy.surface]
    where = f"{item.file.name}:{item.file.line_of(place, 1)}: {format_path(place)}"
    if not any(name in example for name in inputs):
        raise PolicyError(f"{where}: an example of this policy needs {' or '.join(inputs)}.", HINT)
    try:
        return judge(item.policy, example)
    except TfguardError as error:
        raise PolicyError(f"{where}: {error.message}", error.hint) from error


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
    text = "\n".join((finding.message, *finding.evidence, finding.fix))
    if example.get("says", "") not in text:
        return f"it must say {example['says']!r}, and says: {text}"
    unset = [name for name in ("message", "fix") if NOT_SET in getattr(finding, name)]
    return f"a fact in the {unset[0]} is not set" if unset else None


def _wanted(findings: tuple[Finding, ...], address: str | None) -> Finding | None:
    return next((finding for finding in findings if address in (None, finding.location.address)), None)


def judge_waiver_example(policy: Policy, example: dict[str, Any]) -> Evaluation:
    """What one policy says about the waiver of one example, for which the example gives the facts."""
    known = {**WAIVER, **example["waiver"]}
    facts = Facts({name: partial(known.get, name) for name in known})
    location = Location(address=known["address"], attribute=known["policy"], file="tfguard.yaml", line=1)
    return Evaluation.of(Judge([policy], UNTYPED).judge(Row(facts, location), Subject.WAIVER))
