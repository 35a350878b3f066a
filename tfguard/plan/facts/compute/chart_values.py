"""The fact about what a Helm release tells its chart: the files in `values` and the `set` blocks as one map, by path."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from tfguard.errors import TfguardError
from tfguard.inputs.yaml_file import YamlFile
from tfguard.model import UNKNOWN, Change, Value
from tfguard.model.values import as_number, has_unknown
from tfguard.resources.catalogue import resource_type

_STEP: Final = re.compile(r"((?:\\.|[^.\\\[])+)|\[(\d+)\]")
_LARGEST_INDEX: Final = 1000
_WORDS: Final = {"true": True, "false": False, "null": None}


def chart_values(change: Change) -> Value:
    """The values that differ: [{"path", "name", "before", "after", "percent"}], a list being one value.

    `percent` says how much of a number goes, 0 where it rises; null where the two sides are not both numbers.
    Null for what is no release, or no update, and where the values cannot be read.
    """
    if not resource_type(change.type).chart or not isinstance(change.before, dict) or not isinstance(change.after, dict):
        return None
    if any(has_unknown(side.get(name)) for side in (change.before, change.after) for name in ("values", "set", "set_list")):
        return UNKNOWN
    try:
        before, after = (dict(_leaves(_merged(side))) for side in (change.before, change.after))
    except TfguardError:
        return None
    return [
        _entry(path, before.get(path), after.get(path))
        for path in sorted(before.keys() | after.keys())
        if before.get(path) != after.get(path)
    ]


def _entry(path: tuple[str, ...], before: Any, after: Any) -> dict[str, Any]:
    was, is_ = as_number(before), as_number(after)
    percent = max(0, round(100 * (was - is_) / was)) if was and was > 0 and is_ is not None else None
    return {"path": ".".join(path), "name": path[-1], "before": before, "after": after, "percent": percent}


def _merged(release: dict[str, Any]) -> dict[str, Any]:
    """As Helm reads them: a later file over an earlier one, and what is set over both."""
    merged: dict[str, Any] = {}
    for text in release.get("values") or ():
        told = YamlFile("values", text).first() if isinstance(text, str) else None
        if isinstance(told, dict):
            merged = _over(merged, told)
    for block in (*(release.get("set") or ()), *(release.get("set_list") or ())):
        if isinstance(block, dict) and isinstance(block.get("name"), str):
            _put(merged, _steps(block["name"]), _value(block))
    return merged


def _over(under: dict[str, Any], above: dict[str, Any]) -> dict[str, Any]:
    shared = [key for key in above if isinstance(under.get(key), dict) and isinstance(above[key], dict)]
    both = {key: _over(under[key], above[key]) for key in shared}
    return {**under, **above, **both}


def _steps(name: str) -> list[str | int]:
    r"""`a.b\.c[0]` as Helm splits it: a dot behind a backslash belongs to the key."""
    return [int(index) if index else re.sub(r"\\(.)", r"\1", key) for key, index in _STEP.findall(name)]


def _value(block: dict[str, Any]) -> Any:
    text = block.get("value")
    if not isinstance(text, str) or block.get("type") == "string":
        return text
    if text.startswith("{") and text.endswith("}"):
        return [part for part in text[1:-1].split(",") if part]
    return _WORDS.get(text, int(text) if re.fullmatch(r"-?\d{1,15}", text) else text)


def _put(values: Any, steps: list[str | int], value: Any) -> None:
    """Set a value at its place, and make what is missing on the way there."""
    for step, following in zip(steps, [*steps[1:], None], strict=True):
        inner = value if following is None else [] if isinstance(following, int) else {}
        if isinstance(step, int) and isinstance(values, list) and step <= _LARGEST_INDEX:
            values.extend([None] * (step + 1 - len(values)))
        elif not isinstance(step, str) or not isinstance(values, dict):
            return
        there = values[step] if isinstance(step, int) else values.get(step)
        if following is None or type(there) is not type(inner):
            values[step] = inner
        values = values[step]


def _leaves(values: dict[Any, Any], above: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    for key, value in values.items():
        path = (*above, str(key))
        if isinstance(value, dict) and value:
            yield from _leaves(value, path)
        else:
            yield path, value
