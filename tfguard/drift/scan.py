"""One pass over an account: every type in every region, what the states have against what AWS answers."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from typing import Protocol

from msgspec import Struct, field

from tfguard.aws.client import Aws
from tfguard.aws.reader import Found, Snapshot, SnapshotReader
from tfguard.aws.refusal import UnreadableError
from tfguard.aws.workers import Crew, Workers
from tfguard.drift.comparer import Comparer
from tfguard.drift.ignored import REASON, split
from tfguard.drift.state_index import StateIndex
from tfguard.drift.state_types import damaged_attribute
from tfguard.drift.unmanaged import UnmanagedFinder
from tfguard.model import Location, NotChecked, Severity
from tfguard.model.drift import Drift, DriftKind, StateResource
from tfguard.resources.catalogue import live_readers
from tfguard.resources.shapes.live_reader import LiveReader

TASKS = 16
"""Types that are read at the same time, in all regions together."""
_DAMAGED_HINT = "Run `terraform apply -refresh-only`, which writes it anew."


class Scan(Struct):
    """What was found: the drift, what could not be checked, and the live objects that the policies judge further."""

    drifts: list[Drift] = field(default_factory=list)
    not_checked: list[NotChecked] = field(default_factory=list)
    snapshots: list[Snapshot] = field(default_factory=list)
    interrupted: bool = False


class _Task(Struct, frozen=True):
    reader: LiveReader
    region: str
    resources: tuple[StateResource, ...]


class Observer(Protocol):
    """Is told how far a scan is."""

    def types(self, done: int, total: int, resources: int) -> None:
        """So many types and regions are read, with so many resources in them."""

    def call(self) -> None:
        """AWS was asked once more."""


class Scanner:
    """Scans what the states have in one account."""

    def __init__(self, aws: Aws, account: str, index: StateIndex, observer: Observer, *, unmanaged: bool) -> None:
        self._aws = aws
        self._account = account
        self._index = index
        self._observer = observer
        self._unmanaged = unmanaged
        self._damaged: set[str] = set()
        """The types of which the states have a damaged resource."""

    def scan(self) -> Scan:
        """Read everything and compare it, each type as soon as it is read. Interrupted, it has what was read until then."""
        scan = Scan()
        scan.not_checked += self._undeclared()
        tasks = self._tasks(scan)
        for part in self._scan_all(tasks, scan):
            scan.drifts += part.drifts
            scan.not_checked += part.not_checked
            scan.snapshots += part.snapshots
        return scan

    def _scan_all(self, tasks: Sequence[_Task], scan: Scan) -> list[Scan]:
        with Crew() as crew, ThreadPoolExecutor(TASKS) as pool:
            futures: list[tuple[Future[Scan], _Task]] = []
            try:
                for task in tasks:
                    futures.append((pool.submit(self._scan_one, task, crew.of(task.reader.service, task.region)), task))
                self._watch(dict(futures))
            except KeyboardInterrupt:
                self._aws.stop()
                pool.shutdown(cancel_futures=True)
                scan.interrupted = True
        done = [future.result() for future, _ in futures if not future.cancelled()]
        cancelled = [task for future, task in futures if future.cancelled()]
        for task in (*cancelled, *tasks[len(futures) :]):
            scan.not_checked += _interrupted(task)
        return done

    def _watch(self, futures: dict[Future[Scan], _Task]) -> None:
        resources = 0
        for done, future in enumerate(as_completed(futures), 1):
            future.result()
            resources += len(futures[future].resources)
            self._observer.types(done, len(futures), resources)

    def _undeclared(self) -> Iterator[NotChecked]:
        """The types that tfguard does not read, with the number of their resources."""
        for type_, count in sorted(Counter(resource.type for resource in self._index.scanned).items()):
            if type_ not in live_readers():
                yield NotChecked(
                    what=f"{count} of type {type_}",
                    why="tfguard does not read this type",
                    hint="Look at `terraform plan -refresh-only`, or give its plan with --from-plan.",
                    severity=Severity.LOW,
                )

    def _tasks(self, scan: Scan) -> list[_Task]:
        grouped: dict[tuple[str, str], list[StateResource]] = defaultdict(list)
        for resource in self._index.scanned:
            reader = live_readers().get(resource.type)
            if reader is None:
                continue
            region = reader.region or resource.region
            damaged = damaged_attribute(resource)
            if damaged is not None:
                self._damaged.add(resource.type)
                scan.not_checked.append(_damaged(resource, damaged))
            elif region is None:
                scan.not_checked.append(_placeless(resource))
            elif resource.account not in (None, "", self._account):
                scan.not_checked.append(_elsewhere(resource, self._account))
            else:
                grouped[resource.type, region].append(resource)
        if self._unmanaged:
            for key in self._wider_keys(grouped):
                grouped.setdefault(key, [])
        return [
            _Task(live_readers()[type_], region, tuple(resources)) for (type_, region), resources in sorted(grouped.items())
        ]

    def _wider_keys(self, grouped: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
        """The types and regions in which something unmanaged may be found although no state has any of the type."""
        regions = {region for type_, region in grouped if live_readers()[type_].region is None}
        present = {type_ for type_, _ in grouped}
        for reader in live_readers().values():
            if reader.unmanaged is None or (
                reader.unmanaged.parents and not any(parent.type in present for parent in reader.unmanaged.parents)
            ):
                continue
            if reader.unmanaged.parents or reader.type in present:
                yield from ((reader.type, region) for region in ([reader.region] if reader.region else sorted(regions)))

    def _scan_one(self, task: _Task, workers: Workers) -> Scan:
        """What is to say of one type in one region."""
        try:
            snapshot = self._read(task, workers)
        except Exception as error:  # whatever one type's answers break, the rest of the scan goes on
            return Scan(not_checked=_broken(task, self._unreadable(error, task.reader)))
        scan = Scan(snapshots=[snapshot])
        self._judge(snapshot, scan)
        return scan

    def _unreadable(self, error: Exception, reader: LiveReader) -> UnreadableError:
        return self._aws.unreadable(error, reader.service, reader.read)

    def _read(self, task: _Task, workers: Workers) -> Snapshot:
        snapshots = SnapshotReader(self._aws, task.reader, task.region, self._account, workers)
        if not self._unmanaged or task.reader.unmanaged is None:
            return snapshots.read(task.resources, None)
        damaged = self._damaged & {task.reader.type, *(claim.type for claim in task.reader.unmanaged.claims)}
        if damaged:  # what is unmanaged cannot be told from what the damaged resource is
            snapshot = snapshots.read(task.resources, None)
            snapshot.blind.append(UnreadableError(f"the state has a damaged {min(damaged)}", _DAMAGED_HINT))
            return snapshot
        return snapshots.read(task.resources, UnmanagedFinder(task.reader, self._index, task.region).wider)

    def _judge(self, snapshot: Snapshot, scan: Scan) -> None:
        comparer = Comparer(snapshot.reader, self._index)
        for found in snapshot.found:
            try:
                scan.drifts += list(self._changed(comparer, found, scan))
            except Exception as error:  # an answer of another shape breaks a comparison in any way
                refused = self._unreadable(error, snapshot.reader)
                scan.not_checked.append(_unchecked(found.resource, refused.why, refused.hint))
        scan.drifts += [_drift(resource, DriftKind.DELETED) for resource in snapshot.missing]
        scan.not_checked += [_unchecked(item.resource, item.refused.why, item.refused.hint) for item in snapshot.unread]
        if self._unmanaged and snapshot.reader.unmanaged is not None:
            scan.drifts += self._unmanaged_drifts(snapshot)
            scan.not_checked += [_unsought(snapshot.reader, snapshot.region, item) for item in snapshot.blind]

    def _unmanaged_drifts(self, snapshot: Snapshot) -> list[Drift]:
        try:
            return list(UnmanagedFinder(snapshot.reader, self._index, snapshot.region).drifts(snapshot))
        except Exception as error:  # as above
            snapshot.blind.append(self._unreadable(error, snapshot.reader))
            return []

    def _changed(self, comparer: Comparer, found: Found, scan: Scan) -> Iterator[Drift]:
        result = comparer.compare(found)
        for detail, attributes in result.unread.items():
            refused = found.refused[detail]
            scan.not_checked.append(_unchecked(found.resource, refused.why, refused.hint, f": {', '.join(attributes)}"))
        counted, ignored = split(result.changed, self._index.ignored(found.resource))
        if counted:
            yield _drift(found.resource, DriftKind.CHANGED, attributes=tuple(counted))
        if ignored:
            yield _drift(found.resource, DriftKind.CO_MANAGED, attributes=tuple(ignored), reason=REASON)
        for reason, drifts in result.moved.values():
            yield _drift(found.resource, DriftKind.CO_MANAGED, attributes=drifts, reason=reason)


def _drift(resource: StateResource, kind: DriftKind, **rest: object) -> Drift:
    return Drift(
        type=resource.type,
        id=resource.id,
        kind=kind,
        address=resource.address,
        scope=resource.scope,
        values=resource.attributes,
        **rest,  # type: ignore[arg-type]  # the fields that depend on the kind
    )


def _unchecked(resource: StateResource, why: str, hint: str, part: str = "") -> NotChecked:
    """What could not be checked of one resource."""
    return NotChecked(f"{resource.address}{part}", why, hint, location=Location(resource.address, scope=resource.scope))


def _interrupted(task: _Task) -> list[NotChecked]:
    return _broken(task, UnreadableError("the scan was interrupted", "Scan again."))


def _broken(task: _Task, refused: UnreadableError) -> list[NotChecked]:
    """What it means that a type was not read in a region."""
    if not task.resources:
        return [_unsought(task.reader, task.region, refused)]
    return [_unchecked(item, refused.why, refused.hint) for item in task.resources]


def _unsought(reader: LiveReader, region: str, refused: UnreadableError) -> NotChecked:
    """What no state knows could not be looked for: any finding may hide there."""
    return NotChecked(f"unmanaged {reader.type} in {region}", refused.why, refused.hint)


def _damaged(resource: StateResource, name: str) -> NotChecked:
    return _unchecked(resource, f"the state is damaged: its `{name}` is of another type than the provider's", _DAMAGED_HINT)


def _placeless(resource: StateResource) -> NotChecked:
    return _unchecked(resource, "nothing in the state says in which region it is", "Give --region.")


def _elsewhere(resource: StateResource, account: str) -> NotChecked:
    return _unchecked(
        resource,
        f"it is in account {resource.account}, and the credentials are those of {account}",
        "Scan with the credentials of that account.",
    )
