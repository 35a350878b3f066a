"""Answers of AWS: their values damaged as botocore hands them on, and their bytes on the wire."""

from __future__ import annotations

from random import Random
from typing import Any

from fuzzing.checks import JSON_FORMAT, report_of
from fuzzing.damage import JSON, XML, cut, damage
from fuzzing.nodes import damage_nodes
from fuzzing.trial import Check, Outcome, Trial
from fuzzing.wire import body_of
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
    how, sent, checks = _sent(rng, found, call)
    return Trial(
        (argv, argv), {STATE: state_bytes(found)}, (STATE,), checks, _Switched(found, call, sent), about=f"{call}: {how}"
    )


def _sent(rng: Random, found: AnswerRow, call: str) -> tuple[str, tuple[str, bytes], tuple[Check, ...]]:
    """What is done to an operation's answer, the content type and the body that come, and what must hold then."""
    whole = body_of(call, next(entry["answer"] for entry in found["answers"] if entry["call"] == call and "answer" in entry))
    how = rng.choice(("foreign", "damaged", "cut"))
    if how == "foreign" or whole is None or not whole[1].strip():
        kind = rng.choice(list(kinds(call)))
        return kind, damaged(call, kind), ((nothing_new,) if kind in EVERYWHERE else ())
    content, body = whole
    if how == "cut":
        return how, (content, cut(rng, body)), (nothing_new,)
    return how, (content, damage(rng, body, XML if body.startswith(b"<") else JSON)), ()


class _Switched(Account):
    """Whole answers for the first scan of two; for the second one operation's come damaged."""

    def __init__(self, found: AnswerRow, call: str, sent: tuple[str, bytes]) -> None:
        super().__init__(found, Answers(found))
        self._scans = 0
        self._damaged = _Damaged(found, call, sent)

    def client(self, service: str, region_name: str = "us-east-1", **rest: Any) -> Any:
        self._scans += service == "sts"
        if self._scans % 2 == 0 and service != "sts":
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
