"""Answers of AWS: their values damaged as botocore hands them on, and their bytes on the wire."""

from __future__ import annotations

from random import Random
from typing import Any

from fuzzing.checks import JSON_FORMAT, report_of
from fuzzing.damage import JSON, damage
from fuzzing.nodes import damage_nodes
from fuzzing.trial import Outcome, Trial
from fuzzing.world import SCAN, STATE, Account, Answers, row, state_bytes
from tests.resources.damage import EVERYWHERE, DamagedSession, damaged, kinds
from tests.resources.row import AnswerRow


def trial(rng: Random) -> Trial:
    """A whole state, and answers of which one or all are damaged."""
    return _wire(rng) if rng.random() < 0.3 else _values(rng)


def _values(rng: Random) -> Trial:
    found, other = row(rng), row(rng)
    whole = state_bytes(found)
    answers = [entry for entry in found["answers"] if "answer" in entry]
    for entry in rng.sample(answers, min(len(answers), rng.choice((1, 1, 2)))):
        entry["answer"] = damage_nodes(
            rng, entry["answer"], (entry["answer"], *(item.get("answer") for item in other["answers"]))
        )
    return Trial(((*SCAN, *JSON_FORMAT),), {STATE: whole}, (STATE,), (), Account(found, Answers(found)))


def _wire(rng: Random) -> Trial:
    found = row(rng)
    calls = sorted({entry["call"] for entry in found["answers"] if "answer" in entry})
    argv = (*SCAN, *JSON_FORMAT)
    if not calls:
        return Trial((argv,), {STATE: state_bytes(found)}, (STATE,), (), Account(found, Answers(found)))
    call = rng.choice(calls)
    kind = rng.choice(list(kinds(call)))
    session = _Switched(found, call, kind, damage(rng, b"", JSON) if kind == "garbage" else None)
    checks = (nothing_new,) if kind in EVERYWHERE else ()
    return Trial((argv, argv), {STATE: state_bytes(found)}, (STATE,), checks, session, about=f"{call}: {kind}")


class _Switched(Account):
    """Whole answers for the first scan; for the second one operation's come damaged."""

    def __init__(self, found: AnswerRow, call: str, kind: str, body: bytes | None) -> None:
        super().__init__(found, Answers(found))
        self._scans = 0
        content, sent = damaged(call, kind)
        self._damaged = _Damaged(found, call, (content, sent if body is None else body))

    def client(self, service: str, region_name: str = "us-east-1", **rest: Any) -> Any:
        self._scans += service == "sts"
        if self._scans > 1 and service != "sts":
            return self._damaged.client(service, region_name, **rest)
        return super().client(service, region_name, **rest)


class _Damaged(DamagedSession, Answers):
    """The row's answers, but for one operation."""


def nothing_new(_trial: Trial, outcomes: tuple[Outcome, ...]) -> str | None:
    """A check: nothing is deleted, unmanaged or changed that is not so with whole answers, and nothing is clean."""
    before, after = map(report_of, outcomes)
    if before is None or after is None:
        return None
    new = [item for item in _said(after) if item not in _said(before)]
    return f"new: {new}" if new else None


def _said(report: Any) -> list[tuple[Any, ...]]:
    return [(item["kind"], item["address"], item["id"]) for item in report["drift"]]
