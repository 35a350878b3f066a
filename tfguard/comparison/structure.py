"""Where inside an attribute two values differ: the smallest parts of it that do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tfguard.drift.compare import Shape, element, field, is_set, same, unmatched
from tfguard.model import UNKNOWN, Value
from tfguard.model.drift import AttributeDrift
from tfguard.model.values import Path, format_path


def differences(name: str, state: Value, live: Value, shape: Shape = None) -> tuple[AttributeDrift, ...]:
    """The parts of one attribute that differ; of a set, the elements that only one side has.

    >>> differences("health_check", [{"path": "/a", "port": "80"}], [{"path": "/b", "port": "80"}])
    (AttributeDrift(path='health_check[0].path', state='/a', live='/b'),)
    """
    if same(state, live, shape):
        return ()
    return tuple(_parts((name,), state, live, shape))


def _parts(path: Path, state: Value, live: Value, shape: Shape) -> Iterator[AttributeDrift]:
    if isinstance(state, list) and isinstance(live, list) and is_set(shape):
        removed, added = unmatched(state, live, shape)
        if len(removed) == len(added) == 1 and isinstance(removed[0], dict) and isinstance(added[0], dict):
            yield from _within((*path, 0), removed[0], added[0], element(shape))
        else:
            yield AttributeDrift(format_path(path), removed, added)
    elif isinstance(state, (dict, list)) and type(state) is type(live):
        yield from _within(path, state, live, shape)
    else:
        yield AttributeDrift(format_path(path), state, live)


def _within(path: Path, state: Value, live: Value, shape: Shape) -> Iterator[AttributeDrift]:
    """What deepdiff finds, once everything that means the same has been made equal."""
    from deepdiff import DeepDiff  # here, since a scan in which nothing differs does not need it

    diff = DeepDiff(_aligned(state, live, shape), live, view="tree", threshold_to_diff_deeper=0)
    found = [_drift(path, item) for items in diff.values() for item in items]
    yield from sorted(found, key=lambda drift: drift.path)


def _drift(path: Path, item: Any) -> AttributeDrift:
    from deepdiff.helper import NotPresent

    left, right = (None if isinstance(side, NotPresent) else side for side in (item.t1, item.t2))
    return AttributeDrift(format_path((*path, *item.path(output_format="list"))), left, right)


def _aligned(state: Value, live: Value, shape: Shape) -> Value:
    """The state's value with the live one in place of every part that means the same."""
    if live is UNKNOWN or same(state, live, shape):
        return live
    if isinstance(state, dict) and isinstance(live, dict):
        known = {key: _aligned(state.get(key), value, field(shape, key)) for key, value in live.items()}
        return known if isinstance(shape, dict) or _is_block(shape) else {**state, **known}
    if isinstance(state, list) and isinstance(live, list) and not is_set(shape):
        common = [_aligned(left, right, element(shape)) for left, right in zip(state, live, strict=False)]
        return [*common, *state[len(common) :]]
    return state


def _is_block(shape: Shape) -> bool:
    return isinstance(shape, list) and isinstance(shape[1], dict)
