"""Changes of a plan that cannot matter: the order of keys and rows, blanks, escapes, keys that nobody knows."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from random import Random
from typing import Any

from fuzzing.checks import report_of
from fuzzing.nodes import written
from fuzzing.trial import Outcome, Trial

_ESCAPED = 0.05


def rewritten(rng: Random, data: bytes) -> bytes:
    """The same plan in other bytes."""
    document = json.loads(data)
    rows = document.get("resource_changes")
    if isinstance(rows, list) and rng.random() < 0.5:
        rng.shuffle(rows)
    if rng.random() < 0.5:
        for place in _open(document):
            if rng.random() < 0.2:
                place[f"added_by_a_newer_version_{rng.randrange(9)}"] = rng.choice((None, 7, "text", {"a": [1]}, []))
    if rng.random() < 0.5:
        document = _shuffled(rng, document)
    text = written(rng, document)
    return _escaped(rng, text) if rng.random() < 0.5 else text


def _open(document: Any) -> Iterator[dict[str, Any]]:
    """The objects to which a newer Terraform may add a key."""
    yield document
    for row in document.get("resource_changes") or ():
        yield row
        yield row["change"]


def _shuffled(rng: Random, node: Any) -> Any:
    """The node with the keys of every object in another order."""
    if isinstance(node, list):
        return [_shuffled(rng, item) for item in node]
    if not isinstance(node, dict):
        return node
    keys = list(node)
    rng.shuffle(keys)
    return {key: _shuffled(rng, node[key]) for key in keys}


_TEXT = re.compile(rb'"(?:[^"\\]|\\.)*"')


def _escaped(rng: Random, data: bytes) -> bytes:
    """Some letters of the texts as escapes; what is an escape already stays."""

    def letter(match: re.Match[bytes]) -> bytes:
        return b"\\u%04x" % match[1][0] if match[1] and rng.random() < _ESCAPED else match[0]

    return _TEXT.sub(lambda text: re.sub(rb"\\u....|\\.|([a-z])", letter, text[0]), data)


def same_findings(_trial: Trial, outcomes: tuple[Outcome, ...]) -> str | None:
    """A check: both plans have the same verdict and the same fingerprints."""
    first, second = map(_said, outcomes)
    return None if first == second else f"{first} became {second}"


def _said(outcome: Outcome) -> tuple[int | None, Any, list[str]]:
    report = report_of(outcome) or {"verdict": None, "findings": ()}
    return outcome.code, report["verdict"], sorted(item["fingerprint"] for item in report["findings"])
