"""The one generic reader: carries out the declaration of a resource type in one region."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from msgspec import Struct, field

from tfguard.aws.client import Aws
from tfguard.aws.refusal import GoneError, UnreadableError
from tfguard.aws.workers import Workers
from tfguard.aws.wrapper import ForeignAnswerError
from tfguard.model import Value
from tfguard.model.drift import StateResource
from tfguard.resources.shapes.live_object import DetailError, LiveObject, evaluate
from tfguard.resources.shapes.live_reader import Call, Detail, LiveReader

Params: TypeAlias = Mapping[str, Value]


class Found(Struct, frozen=True):
    """A resource and what it is like now. `refused` says of each detail that could not be read why."""

    resource: StateResource
    live: LiveObject
    refused: Mapping[str, UnreadableError] = field(default_factory=dict)


class Unread(Struct, frozen=True):
    """A resource about which AWS did not answer."""

    resource: StateResource
    refused: UnreadableError


class Wider(Struct, frozen=True):
    """What else to look at, beyond the resources of the states: further scopes, and which objects in them."""

    scopes: tuple[Params, ...]
    wanted: Callable[[LiveObject], bool]


class Snapshot(Struct):
    """What was read of one type in one region.

    `missing` are the resources that AWS says it does not have, `extras` the wanted objects that no resource is, and
    `blind` the reasons why these could not all be looked for.
    """

    reader: LiveReader
    region: str
    found: list[Found] = field(default_factory=list)
    missing: list[StateResource] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    extras: list[LiveObject] = field(default_factory=list)
    blind: list[UnreadableError] = field(default_factory=list)


class _Sought(Struct, frozen=True):
    """A resource, the parameters of the listing that has it, and its id there."""

    resource: StateResource
    scope: Params
    id: str


class _Listing(Struct):
    """The live objects by id, and what went wrong, by scope; `doubtful` are the answers with an object that has none."""

    objects: dict[str, LiveObject] = field(default_factory=dict)
    failed: dict[str, GoneError | UnreadableError] = field(default_factory=dict)
    doubtful: list[UnreadableError] = field(default_factory=list)


class SnapshotReader:
    """Reads the resources of one type in one region of one account."""

    def __init__(self, aws: Aws, reader: LiveReader, region: str, account: str, workers: Workers) -> None:
        self._aws = aws
        self._reader = reader
        self._region = region
        self._account = account
        self._workers = workers
        self._details_refused: dict[str, dict[str, UnreadableError]] = {}

    def read(self, resources: Sequence[StateResource], wider: Wider | None = None) -> Snapshot:
        """Read these resources, and what `wider` asks for."""
        snapshot = Snapshot(self._reader, self._region)
        sought = list(self._sought(resources, snapshot))
        listing = self._list((*(item.scope for item in sought), *(wider.scopes if wider else ())))
        pairs = self._pairs(sought, listing, snapshot)
        extras = list(self._extras(wider, listing, pairs, snapshot)) if wider else []
        self._add_details([*{id(live): live for _, live in pairs}.values(), *extras])
        for resource, live in pairs:
            self._judge(resource, live.within(resource.attributes), snapshot)
        snapshot.extras += extras
        if wider:
            failed = (*listing.failed.values(), *listing.doubtful)
            snapshot.blind += [error for error in failed if isinstance(error, UnreadableError)]
        return snapshot

    def _sought(self, resources: Sequence[StateResource], snapshot: Snapshot) -> Iterator[_Sought]:
        """Where each resource is looked for, and by which id; a state may have values of any type."""
        for resource in resources:
            try:
                scope = _params(self._reader.read, resource.attributes)
                yield _Sought(resource, scope, state_id(self._reader, resource))
            except Exception as error:  # an expression over values of other types fails in any way
                snapshot.unread.append(Unread(resource, self._unreadable(error, self._reader.read)))

    def _judge(self, resource: StateResource, live: LiveObject, snapshot: Snapshot) -> None:
        try:
            gone = self._reader.gone is not None and evaluate(self._reader.gone, live) is True
            refused = self._details_refused.get(self._id(live), {})
        except Exception as error:  # as above
            snapshot.unread.append(Unread(resource, self._failure(error, live, self._reader.read)))
            return
        if gone:
            snapshot.missing.append(resource)
        else:
            snapshot.found.append(Found(resource, live, refused))

    def _unreadable(self, error: Exception, call: Call, service: str | None = None) -> UnreadableError:
        return self._aws.unreadable(error, service or self._reader.service, call)

    def _failure(self, error: Exception, live: LiveObject, call: Call) -> UnreadableError:
        """Why an expression over a live object fails: because of a detail that was refused, or of an answer."""
        if isinstance(error, DetailError):
            return self._details_refused[self._id(live)][error.name]
        return self._unreadable(error, call)

    def _id(self, live: LiveObject) -> str:
        return str(evaluate(self._reader.id, live))

    def _list(self, scopes: Iterable[Params]) -> _Listing:
        listing = _Listing()
        distinct = {_key(scope): scope for scope in scopes}
        for key, answer in zip(distinct, self._workers.map(self._ask_listing, distinct.values()), strict=True):
            if not isinstance(answer, list):
                listing.failed[key] = answer
                continue
            named, refused = self._named(self._reader.read, answer)
            listing.objects |= named
            if refused:
                listing.doubtful.append(refused)
        return listing

    def _ask_listing(self, scope: Params) -> list[LiveObject] | GoneError | UnreadableError:
        return self._ask(self._reader.read, scope)

    def _ask(self, call: Call, params: Params, *, again: bool = False) -> list[LiveObject] | GoneError | UnreadableError:
        try:
            items = self._aws.items(self._reader.service, self._region, call, params, again=again)
        except (GoneError, UnreadableError) as refused:
            return refused
        return [LiveObject(item if isinstance(item, dict) else {"value": item}, self._region, self._account) for item in items]

    def _named(self, call: Call, objects: Iterable[LiveObject]) -> tuple[dict[str, LiveObject], UnreadableError | None]:
        """The objects by id; and why one of them has none, since then nobody can say that a resource is not among them."""
        named: dict[str, LiveObject] = {}
        refused = None
        for live in objects:
            try:
                identity = evaluate(self._reader.id, live)
                if identity in (None, ""):
                    raise ForeignAnswerError("an object has no id")
                named[str(identity)] = live
            except Exception as error:  # as above
                refused = self._unreadable(error, call)
        return named, refused

    def _pairs(
        self, sought: Iterable[_Sought], listing: _Listing, snapshot: Snapshot
    ) -> list[tuple[StateResource, LiveObject]]:
        pairs, lost = [], []
        for item in sought:
            failure = listing.failed.get(_key(item.scope))
            live = listing.objects.get(item.id)
            if live is not None:
                pairs.append((item.resource, live))
            elif isinstance(failure, UnreadableError):
                snapshot.unread.append(Unread(item.resource, failure))
            elif isinstance(failure, GoneError):
                snapshot.missing.append(item.resource)
            else:
                lost.append(item)
        return pairs + self._found_again(lost, snapshot)

    def _found_again(self, lost: Sequence[_Sought], snapshot: Snapshot) -> list[tuple[StateResource, LiveObject]]:
        """What a listing left out is asked for by itself, since an answer that is cut short must delete nothing.

        Where AWS cannot be asked for the one object, the listing is asked for again.
        """
        pairs = []
        for item, answer in zip(lost, self._workers.map(self._ask_check, lost), strict=True):
            found = self._named(self._checked_by, answer) if isinstance(answer, list) else ({}, answer)
            live, failure = found[0].get(item.id), found[1]
            if live is not None:
                pairs.append((item.resource, live))
            elif isinstance(failure, UnreadableError):
                snapshot.unread.append(Unread(item.resource, failure))
            else:
                snapshot.missing.append(item.resource)
        return pairs

    @property
    def _checked_by(self) -> Call:
        return self._reader.check or self._reader.read

    def _ask_check(self, item: _Sought) -> list[LiveObject] | GoneError | UnreadableError:
        try:
            params = _params(self._checked_by, item.resource.attributes)
        except Exception as error:  # as above
            return self._unreadable(error, self._checked_by)
        return self._ask(self._checked_by, params, again=True)

    def _extras(
        self, wider: Wider, listing: _Listing, pairs: Sequence[tuple[StateResource, LiveObject]], snapshot: Snapshot
    ) -> Iterator[LiveObject]:
        known = {id(live) for _, live in pairs}
        for live in listing.objects.values():
            try:
                if id(live) not in known and wider.wanted(live):
                    yield live
            except Exception as error:  # as above
                snapshot.blind.append(self._unreadable(error, self._reader.read))

    def _add_details(self, objects: Sequence[LiveObject]) -> None:
        """Add the details in their order: a later one may depend on an earlier one."""
        for detail in self._reader.details:
            due = list(self._due(detail, objects))
            if detail.item_key is None:
                self._workers.map(lambda one, detail=detail: self._add_one(detail, *one), due)  # type: ignore[misc]  # mypy cannot infer a lambda with a default
            else:
                batches = [due[start : start + detail.batch] for start in range(0, len(due), detail.batch)]
                self._workers.map(lambda batch, detail=detail: self._add_batch(detail, batch), batches)  # type: ignore[misc]  # as above

    def _due(self, detail: Detail, objects: Iterable[LiveObject]) -> Iterator[tuple[LiveObject, Params]]:
        """The objects of which a detail is to be read, with its parameters; where nobody can tell them, it fails."""
        for live in objects:
            try:
                if detail.when is None or evaluate(detail.when, live):
                    yield live, _params(detail.call, live)
            except Exception as error:  # as above
                self._refuse(detail, live, self._failure(error, live, self._reader.read))

    def _add_one(self, detail: Detail, live: LiveObject, params: Params) -> None:
        answer = self._detail(detail, params)
        if isinstance(answer, UnreadableError):
            self._refuse(detail, live, answer)
        else:
            live[detail.name] = answer

    def _detail(self, detail: Detail, params: Params) -> list[Any] | UnreadableError | None:
        try:
            return self._aws.items(detail.service or self._reader.service, self._region, detail.call, params)
        except GoneError:
            return None
        except UnreadableError as refused:
            return refused

    def _add_batch(self, detail: Detail, batch: Sequence[tuple[LiveObject, Params]]) -> None:
        (name,) = detail.call.params
        keys = [params.get(name) for _, params in batch]
        answer = self._detail(detail, {name: keys})
        if answer is None and len(batch) > 1:  # one object went away meanwhile: ask for each alone
            for one in batch:
                self._add_batch(detail, [one])
            return
        if isinstance(answer, UnreadableError):
            for live, _ in batch:
                self._refuse(detail, live, answer)
            return
        try:
            by_key = {evaluate(detail.item_key or "@", item): item for item in answer or []}
        except Exception as error:  # as above
            for live, _ in batch:
                self._refuse(detail, live, self._unreadable(error, detail.call, detail.service))
            return
        for key, (live, _) in zip(keys, batch, strict=True):
            live[detail.name] = by_key.get(key)

    def _refuse(self, detail: Detail, live: LiveObject, refused: UnreadableError) -> None:
        live.fail(detail.name)
        self._details_refused.setdefault(self._id(live), {})[detail.name] = refused


def _params(call: Call, attributes: Mapping[str, Value]) -> Params:
    found = {name: evaluate(expression, attributes) for name, expression in call.params.items()}
    return {name: value for name, value in found.items() if value is not None}


def _key(scope: Params) -> str:
    return json.dumps(scope, sort_keys=True, default=str)


def state_id(reader: LiveReader, resource: StateResource) -> str:
    """What tells a resource from the others of its type in the same region."""
    return str(evaluate(reader.state_id, resource.attributes))
