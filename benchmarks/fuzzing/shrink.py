"""The least of an input that still breaks in the same way."""

from __future__ import annotations

import copy
import json
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from fuzzing.nodes import entries

Files = Mapping[str, bytes]


def shrunk(files: Files, names: tuple[str, ...], breaks: Callable[[Files], bool], seconds: float) -> dict[str, bytes]:
    """The files with as little in those that are named as it takes to break, as far as the time goes."""
    ends = time.monotonic() + seconds
    now = dict(files)
    for name in names:
        if name not in now:
            continue

        def still(data: bytes, name: str = name) -> bool:
            return breaks({**now, name: data})

        now[name] = _smallest_tree(now[name], still, ends)
        now[name] = _smallest_text(now[name], still, ends)
    return now


def _smallest_tree(data: bytes, still: Callable[[bytes], bool], ends: float) -> bytes:
    """Of JSON: without the nodes that do not matter, the largest first."""
    try:
        document = json.loads(data)
    except (ValueError, RecursionError):
        return data
    if not still(json.dumps(document).encode()):
        return data
    number = 0
    while time.monotonic() < ends and number < len(paths := list(_paths(document))):
        less = _without(document, paths[number])
        if still(json.dumps(less).encode()):
            document = less
        else:
            number += 1
    return json.dumps(document).encode()


def _paths(document: Any) -> Iterator[tuple[Any, ...]]:
    """The way to every node, those near the root first."""
    waiting: deque[tuple[tuple[Any, ...], Any]] = deque([((), document)])
    while waiting:
        path, node = waiting.popleft()
        for key, item in entries(node):
            yield (*path, key)
            waiting.append(((*path, key), item))


def _without(document: Any, path: tuple[Any, ...]) -> Any:
    twin = copy.deepcopy(document)
    place = twin
    for key in path[:-1]:
        place = place[key]
    del place[path[-1]]
    return twin


def _smallest_text(data: bytes, still: Callable[[bytes], bool], ends: float) -> bytes:
    """Without the pieces that do not matter: halves, then quarters, down to single bytes."""
    size = max(1, len(data) // 2)
    while time.monotonic() < ends:
        start, shorter = 0, False
        while start < len(data) and time.monotonic() < ends:
            less = data[:start] + data[start + size :]
            if still(less):
                data, shorter = less, True
            else:
                start += size
        if size == 1 and not shorter:
            break
        size = max(1, size // 2)
    return data
