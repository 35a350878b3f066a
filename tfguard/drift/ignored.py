"""What `lifecycle.ignore_changes` says: Terraform leaves it as it is, so that no apply undoes it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from tfguard.model.drift import AttributeDrift

REASON = "lifecycle.ignore_changes: Terraform leaves it alone"
_KEY = re.compile(r"\[\"?([^\"\]]{0,1024})\"?\]")


def split(drifts: Sequence[AttributeDrift], ignored: Sequence[str]) -> tuple[list[AttributeDrift], list[AttributeDrift]]:
    """The differences that count, and those that are ignored.

    >>> counted, left = split([AttributeDrift("tags", {"a": "1"}, {"a": "2", "b": "3"})], ['tags["b"]'])
    >>> counted[0].live, left[0].live
    ({'a': '2'}, {'b': '3'})
    """
    counted: list[AttributeDrift] = []
    left: list[AttributeDrift] = []
    for drift in drifts:
        kept, dropped = _parts(drift, [_dotted(item) for item in ignored])
        counted += [kept] if kept else []
        left += [dropped] if dropped else []
    return counted, left


def _parts(drift: AttributeDrift, ignored: Sequence[str]) -> tuple[AttributeDrift | None, AttributeDrift | None]:
    path = _dotted(drift.path)
    if any(item in ("all", path) or path.startswith(f"{item}.") for item in ignored):
        return None, drift
    keys = {item[len(path) + 1 :] for item in ignored if item.startswith(f"{path}.")}
    if not keys or not all(isinstance(side, dict) or side is None for side in (drift.state, drift.live)):
        return drift, None
    inside, outside = _only(drift, keys, wanted=True), _only(drift, keys, wanted=False)
    return outside, inside


def _only(drift: AttributeDrift, keys: set[str], *, wanted: bool) -> AttributeDrift | None:
    state, live = (
        {key: value for key, value in (side or {}).items() if (key in keys) is wanted} for side in (drift.state, drift.live)
    )
    return replace(drift, state=state, live=live) if state != live else None


def _dotted(path: str) -> str:
    """A path with a dot before every step: `tags["a"]`, `rule[0].port`."""
    return _KEY.sub(lambda match: f".{match[1]}", path)
