"""The one generic reader: carries out the declaration of a resource type in one region."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from msgspec import Struct, field

from tfguard.aws.client import Aws
from tfguard.aws.refusal import GoneError, UnreadableError
from tfguard.aws.workers import Workers
from tfguard.model import Value
from tfguard.model.drift import StateResource
from tfguard.resources.shapes.live_object import LiveObject, evaluate
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


class _Listing(Struct):
    """The live objects by id, and what went wrong, by scope."""

    objects: dict[str, LiveObject] = field(default_factory=dict)
    failed: dict[str, GoneError | UnreadableError] = field(default_factory=dict)


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
        scopes = [_params(self._reader.read, item.attributes) for item in resources]
        listing = self._list((*scopes, *(wider.scopes if wider else ())))
        pairs = self._pairs(resources, scopes, listing, snapshot)
        extras = self._extras(wider, listing, pairs) if wider else []
        self._add_details([*{id(live): live for _, live in pairs}.values(), *extras])
        for resource, live in pairs:
            self._judge(resource, live.within(resource.attributes), snapshot)
        snapshot.extras += extras
        if wider:
            snapshot.blind += [error for error in listing.failed.values() if isinstance(error, UnreadableError)]
        return snapshot

    def _judge(self, resource: StateResource, live: LiveObject, snapshot: Snapshot) -> None:
        gone = self._reader.gone
        if gone is not None and evaluate(gone, live) is True:
            snapshot.missing.append(resource)
        else:
            snapshot.found.append(Found(resource, live, self._details_refused.get(self._id(live), {})))

    def _id(self, live: LiveObject) -> str:
        return str(evaluate(self._reader.id, live))

    def _list(self, scopes: Iterable[Params]) -> _Listing:
        listing = _Listing()
        distinct = {_key(scope): scope for scope in scopes}
        for key, answer in zip(distinct, self._workers.map(self._ask_listing, distinct.values()), strict=True):
            if isinstance(answer, list):
                listing.objects |= {self._id(live): live for live in answer}
            else:
                listing.failed[key] = answer
        return listing

    def _ask_listing(self, scope: Params) -> list[LiveObject] | GoneError | UnreadableError:
        return self._ask(self._reader.read, scope)

    def _ask(self, call: Call, params: Params, *, again: bool = False) -> list[LiveObject] | GoneError | UnreadableError:
        try:
            items = self._aws.items(self._reader.service, self._region, call, params, again=again)
        except (GoneError, UnreadableError) as refused:
            return refused
        return [LiveObject(item if isinstance(item, dict) else {"value": item}, self._region, self._account) for item in items]

    def _pairs(
        self, resources: Sequence[StateResource], scopes: Sequence[Params], listing: _Listing, snapshot: Snapshot
    ) -> list[tuple[StateResource, LiveObject]]:
        pairs, lost = [], []
        for resource, scope in zip(resources, scopes, strict=True):
            failure = listing.failed.get(_key(scope))
            live = listing.objects.get(state_id(self._reader, resource))
            if live is not None:
                pairs.append((resource, live))
            elif isinstance(failure, UnreadableError):
                snapshot.unread.append(Unread(resource, failure))
            elif isinstance(failure, GoneError):
                snapshot.missing.append(resource)
            else:
                lost.append(resource)
        return pairs + self._found_again(lost, snapshot)

    def _found_again(self, lost: Sequence[StateResource], snapshot: Snapshot) -> list[tuple[StateResource, LiveObject]]:
        """What a listing left out is asked for by itself, since an answer that is cut short must delete nothing.

        Where AWS cannot be asked for the one object, the listing is asked for again.
        """
        check = self._reader.check or self._reader.read
        pairs = []
        answers = self._workers.map(lambda item: self._ask(check, _params(check, item.attributes), again=True), lost)
        for resource, answer in zip(lost, answers, strict=True):
            if isinstance(answer, UnreadableError):
                snapshot.unread.append(Unread(resource, answer))
                continue
            own = state_id(self._reader, resource)
            live = next((item for item in answer if self._id(item) == own), None) if isinstance(answer, list) else None
            if live is None:
                snapshot.missing.append(resource)
            else:
                pairs.append((resource, live))
        return pairs

    def _extras(self, wider: Wider, listing: _Listing, pairs: Sequence[tuple[StateResource, LiveObject]]) -> list[LiveObject]:
        known = {id(live) for _, live in pairs}
        return [live for live in listing.objects.values() if id(live) not in known and wider.wanted(live)]

    def _add_details(self, objects: Sequence[LiveObject]) -> None:
        """Add the details in their order: a later one may depend on an earlier one."""
        for detail in self._reader.details:
            due = [live for live in objects if detail.when is None or evaluate(detail.when, live)]
            if detail.item_key is None:
                self._workers.map(lambda live, detail=detail: self._add_one(detail, live), due)  # type: ignore[misc]  # mypy cannot infer a lambda with a default
            else:
                batches = [due[start : start + detail.batch] for start in range(0, len(due), detail.batch)]
                self._workers.map(lambda batch, detail=detail: self._add_batch(detail, batch), batches)  # type: ignore[misc]  # as above

    def _add_one(self, detail: Detail, live: LiveObject) -> None:
        answer = self._detail(detail, _params(detail.call, live))
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

    def _add_batch(self, detail: Detail, batch: Sequence[LiveObject]) -> None:
        ((name, expression),) = detail.call.params.items()
        keys = [evaluate(expression, live) for live in batch]
        answer = self._detail(detail, {name: keys})
        if answer is None and len(batch) > 1:  # one object went away meanwhile: ask for each alone
            for live in batch:
                self._add_batch(detail, [live])
            return
        if isinstance(answer, UnreadableError):
            for live in batch:
                self._refuse(detail, live, answer)
            return
        by_key = {evaluate(detail.item_key or "@", item): item for item in answer or []}
        for key, live in zip(keys, batch, strict=True):
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
