"""What tfguard says of a resource and of an answer of AWS, without anybody who answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tfguard.aws.reader import Found
from tfguard.drift.comparer import Comparer, Comparison
from tfguard.drift.state_index import StateIndex
from tfguard.model.drift import StateResource
from tfguard.resources.catalogue import live_readers
from tfguard.resources.shapes.live_object import LiveObject, evaluate
from tfguard.resources.shapes.live_reader import LiveReader

REGION, ACCOUNT = "us-east-1", "123456789012"


def resource(type_: str, state: Mapping[str, Any], name: str = "it") -> StateResource:
    return StateResource(f"{type_}.{name}", type_, state, "s.tfstate", region=REGION)


def compare(item: StateResource, live: LiveObject, *others: StateResource) -> Comparison:
    """What a scan says of one resource and the live object that it is, beside other resources of the states."""
    return Comparer(live_readers()[item.type], StateIndex([item, *others])).compare(Found(item, live))


def live_of(reader: LiveReader, state: Mapping[str, Any], page: Any, more: Mapping[str, Any]) -> LiveObject | None:
    """The live object that the state's resource is, in an answer of the listing; `more` are parameters and details."""
    items = reader.read.items
    found = evaluate(items, page)
    objects = [
        LiveObject({**more, **item}, REGION, ACCOUNT).within(state) for item in (found if isinstance(found, list) else [found])
    ]
    wanted = evaluate(reader.state_id, state)
    assert wanted
    kept = [item for item in objects if not (reader.gone and evaluate(reader.gone, item))]
    return next((item for item in kept if evaluate(reader.id, item) == wanted), None)


def comparison(type_: str, state: Mapping[str, Any], page: Any, *others: StateResource, **more: Any) -> Comparison | None:
    live = live_of(live_readers()[type_], state, page, more)
    return None if live is None else compare(resource(type_, state), live, *others)


def changed(type_: str, state: Mapping[str, Any], page: Any, *others: StateResource, **more: Any) -> set[str] | None:
    """The attributes that differ; None where the object is not there."""
    found = comparison(type_, state, page, *others, **more)
    return None if found is None else {item.attribute for item in found.changed}
