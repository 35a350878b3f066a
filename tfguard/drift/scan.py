"""One pass over an account: every type in every region, what the states have against what AWS answers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TypeVar

from tfguard.aws.client import Aws
from tfguard.aws.reader import Found, Reader, Snapshot
from tfguard.drift.comparer import Comparer
from tfguard.drift.unmanaged import Strangers
from tfguard.drift.world import World
from tfguard.model import NotChecked, Severity
from tfguard.model.drift import Drift, DriftKind, StateResource
from tfguard.readings.reading import Reading
from tfguard.readings.registry import READINGS

TASKS = 16
"""Types that are read at the same time, in all regions together."""
CALLS = 6
"""Requests to one service in one region at the same time: more of them are throttled, and then take longer."""

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")


@dataclass(slots=True)
class Scan:
    """What was found: the drift, what could not be checked, and the live objects that the policies judge further."""

    drifts: list[Drift] = field(default_factory=list)
    not_checked: list[NotChecked] = field(default_factory=list)
    snapshots: list[Snapshot] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Task:
    reading: Reading
    region: str
    resources: tuple[StateResource, ...]


class Scanner:
    """Scans the resources of a world in one account."""

    def __init__(self, aws: Aws, account: str, world: World, *, unmanaged: bool, on_done: Callable[[int], None]) -> None:
        self._aws = aws
        self._account = account
        self._world = world
        self._unmanaged = unmanaged
        self._on_done = on_done
        self._pools: dict[tuple[str, str], ThreadPoolExecutor] = {}

    def scan(self) -> Scan:
        """Read everything, then compare it."""
        scan = Scan()
        scan.not_checked += self._undeclared()
        tasks = self._tasks(scan)
        try:
            with ThreadPoolExecutor(TASKS) as pool:
                scan.snapshots += pool.map(self._read, tasks)
        finally:
            for workers in self._pools.values():
                workers.shutdown(cancel_futures=True)
        for snapshot in scan.snapshots:
            self._judge(snapshot, scan)
        return scan

    def _undeclared(self) -> Iterator[NotChecked]:
        """The types that tfguard does not read, with the number of their resources."""
        for type_, resources in sorted(self._world.by_type.items()):
            if type_ not in READINGS:
                yield NotChecked(
                    what=f"{len(resources)} of type {type_}",
                    why="tfguard does not read this type",
                    hint="Look at `terraform plan -refresh-only`, or give its plan with --from-plan.",
                    severity=Severity.LOW,
                )

    def _tasks(self, scan: Scan) -> list[_Task]:
        grouped: dict[tuple[str, str], list[StateResource]] = defaultdict(list)
        for resource in self._world.resources:
            reading = READINGS.get(resource.type)
            if reading is None:
                continue
            region = reading.region or resource.region
            if region is None:
                scan.not_checked.append(_placeless(resource))
            elif resource.account not in (None, "", self._account):
                scan.not_checked.append(_elsewhere(resource, self._account))
            else:
                grouped[resource.type, region].append(resource)
        if self._unmanaged:
            for key in self._wider_keys(grouped):
                grouped.setdefault(key, [])
        return [_Task(READINGS[type_], region, tuple(resources)) for (type_, region), resources in sorted(grouped.items())]

    def _wider_keys(self, grouped: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
        """The types and regions in which something unmanaged may be found although no state has any of the type."""
        regions = {region for type_, region in grouped if READINGS[type_].region is None}
        present = {type_ for type_, _ in grouped}
        for reading in READINGS.values():
            if reading.unmanaged is None or (
                reading.unmanaged.parents and not any(parent.type in present for parent in reading.unmanaged.parents)
            ):
                continue
            if reading.unmanaged.parents or reading.type in present:
                yield from ((reading.type, region) for region in ([reading.region] if reading.region else sorted(regions)))

    def _read(self, task: _Task) -> Snapshot:
        reader = Reader(self._aws, task.reading, task.region, self._account, self._workers(task))
        wider = None
        if self._unmanaged and task.reading.unmanaged is not None:
            wider = Strangers(task.reading, self._world, task.region).wider
        snapshot = reader.read(task.resources, wider)
        self._on_done(len(task.resources))
        return snapshot

    def _workers(self, task: _Task) -> Callable[[Callable[[_Item], _Result], Iterable[_Item]], list[_Result]]:
        key = (task.reading.service, task.region)
        pool = self._pools.get(key) or self._pools.setdefault(key, ThreadPoolExecutor(CALLS))
        return lambda work, items: list(pool.map(work, items))

    def _judge(self, snapshot: Snapshot, scan: Scan) -> None:
        comparer = Comparer(snapshot.reading, self._world)
        for found in snapshot.found:
            scan.drifts += self._changed(comparer, found, scan)
        scan.drifts += [_drift(resource, DriftKind.DELETED) for resource in snapshot.missing]
        scan.not_checked += [NotChecked(item.resource.address, item.refused.why, item.refused.hint) for item in snapshot.unread]
        if self._unmanaged and snapshot.reading.unmanaged is not None:
            scan.drifts += Strangers(snapshot.reading, self._world, snapshot.region).drifts(snapshot)
            scan.not_checked += [
                NotChecked(f"unmanaged {snapshot.reading.type} in {snapshot.region}", item.why, item.hint, Severity.MEDIUM)
                for item in snapshot.blind
            ]

    def _changed(self, comparer: Comparer, found: Found, scan: Scan) -> Iterator[Drift]:
        result = comparer.compare(found)
        for detail, attributes in result.unread.items():
            refused = found.refused[detail]
            what = f"{found.resource.address}: {', '.join(attributes)}"
            scan.not_checked.append(NotChecked(what, refused.why, refused.hint))
        if result.changed:
            yield _drift(found.resource, DriftKind.CHANGED, attributes=tuple(result.changed))
        for reason, drifts in result.moved.values():
            yield _drift(found.resource, DriftKind.CO_MANAGED, attributes=drifts, reason=reason)


def _drift(resource: StateResource, kind: DriftKind, **rest: object) -> Drift:
    return Drift(
        type=resource.type,
        id=resource.id,
        kind=kind,
        address=resource.address,
        region=resource.region,
        account=resource.account,
        state_file=resource.state_file,
        values=resource.attributes,
        **rest,  # type: ignore[arg-type]  # the fields that depend on the kind
    )


def _placeless(resource: StateResource) -> NotChecked:
    return NotChecked(resource.address, "nothing in the state says in which region it is", "Give --region.")


def _elsewhere(resource: StateResource, account: str) -> NotChecked:
    return NotChecked(
        resource.address,
        f"it is in account {resource.account}, and the credentials are those of {account}",
        "Scan with the credentials of that account.",
    )
