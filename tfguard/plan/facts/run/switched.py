"""The fact `switched`: most of a plan's names go from one environment, account or region to another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from tfguard.inputs.plan.rows import Plan
from tfguard.model import Action, Value

_ENVIRONMENTS: Final = frozenset(
    [
        "prod",
        "production",
        "prd",
        "live",
        "staging",
        "stage",
        "stg",
        "preprod",
        "preproduction",
        "dev",
        "devel",
        "develop",
        "development",
        "test",
        "testing",
        "tst",
        "qa",
        "uat",
        "sandbox",
        "sbx",
        "demo",
        "integration",
        "int",
        "acceptance",
        "acc",
        "nonprod",
        "nonproduction",
        "perf",
        "lab",
    ]
)
_PART = re.compile(r"[a-z]{2}-(?:gov-)?[a-z]+-\d(?![0-9])|[A-Za-z]+\d?(?![0-9])|\d+")
"""A part of a name: a region, a word, or a number."""
_ACCOUNT = re.compile(r"\d{12}")
_REGION = re.compile(r"[a-z]{2}-(?:gov-)?[a-z]+-\d")
_FEWEST: Final = 3
"""So many objects change together, or it is nothing to speak of."""
_MOST: Final = 0.6
"""The share of the changed objects with changed names that change in the same way."""
_DEEPEST: Final = 3
"""As deep as names stand: in a map in a block."""
_LONGEST: Final = 300
"""A longer text is a document, and no name."""

_Pair = tuple[str, str]


def switched(plan: Plan) -> dict[str, Any] | None:
    """The two names that are exchanged, `from` and `to`, and the addresses where they are; null where nothing is.

    Only the names of environments, regions and accounts count: a service that is renamed gets another name everywhere as
    well, and so does a version.
    """
    seen: dict[_Pair, list[str]] = {}
    renamed = 0
    for change in plan.changes:
        if change.action not in (Action.UPDATE, Action.REPLACE) or change.deposed:
            continue
        pairs = {pair for old, new in _texts(change.before, change.after) for pair in _exchanged(old, new)}
        renamed += bool(pairs)
        for pair in filter(_is_environment, pairs):
            seen.setdefault(pair, []).append(change.address)
    (old, new), addresses = max(seen.items(), key=lambda item: len(item[1]), default=(("", ""), []))
    if len(addresses) < _FEWEST or len(addresses) < _MOST * renamed:
        return None
    return {"from": old, "to": new, "addresses": addresses, "percent": round(100 * len(addresses) / renamed)}


def _texts(before: Value, after: Value, depth: int = 0) -> Iterator[tuple[str, str]]:
    """The texts that differ, at the same place on both sides."""
    if isinstance(before, str) and isinstance(after, str):
        if before != after and len(before) <= _LONGEST:
            yield before, after
    elif depth < _DEEPEST and isinstance(before, dict) and isinstance(after, dict):
        for key in before.keys() & after.keys():
            yield from _texts(before[key], after[key], depth + 1)
    elif depth < _DEEPEST and isinstance(before, list) and isinstance(after, list):
        for old, new in zip(before, after, strict=False):
            yield from _texts(old, new, depth + 1)


def _exchanged(before: str, after: str) -> Iterator[_Pair]:
    """The parts of a name that are others, where the rest of it is the same."""
    old, new = _PART.findall(before), _PART.findall(after)
    if len(old) == len(new):
        yield from ((one.lower(), other.lower()) for one, other in zip(old, new, strict=True) if one != other)


def _is_environment(pair: _Pair) -> bool:
    return any(all(map(known, pair)) for known in (_ENVIRONMENTS.__contains__, _ACCOUNT.fullmatch, _REGION.fullmatch))
