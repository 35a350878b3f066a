"""Threads: a few for each service and region, so that one that answers slowly holds up nobody else."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from types import TracebackType
from typing import TypeVar

CALLS = 6
"""Requests to one service in one region at the same time: more of them are throttled, and then take longer."""

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")


class Workers:
    """Does something for each of several items, some at a time."""

    def __init__(self, pool: ThreadPoolExecutor) -> None:
        self._pool = pool

    def map(self, work: Callable[[_Item], _Result], items: Iterable[_Item]) -> list[_Result]:
        """The results, in the order of the items."""
        listed = list(items)
        return [work(item) for item in listed] if len(listed) < 2 else list(self._pool.map(work, listed))


class Crew:
    """The workers of every service and region."""

    def __init__(self) -> None:
        self._pools: dict[tuple[str, str], ThreadPoolExecutor] = {}
        self._lock = threading.Lock()

    def __enter__(self) -> Crew:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        for pool in self._pools.values():
            pool.shutdown(wait=False, cancel_futures=True)

    def of(self, service: str, region: str) -> Workers:
        """Those of one service in one region."""
        with self._lock:
            key = (service, region)
            if key not in self._pools:
                self._pools[key] = ThreadPoolExecutor(CALLS, thread_name_prefix=f"{service}-{region}")
            return Workers(self._pools[key])
