"""One resource and its live object: which attributes differ, which somebody else may move, which could not be read."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct, field

from tfguard.aws.reader import Found
from tfguard.comparison.differences import differences
from tfguard.comparison.shape import is_set
from tfguard.comparison.structure import parts
from tfguard.comparison.values import same
from tfguard.drift.state_index import StateIndex
from tfguard.model import SENSITIVE, UNKNOWN, Value
from tfguard.model.drift import AttributeDrift, StateResource
from tfguard.model.values import format_path, is_number
from tfguard.resources.schema.provider import TypeSchema, type_schema
from tfguard.resources.shapes.live_object import DetailError, LiveObject, evaluate
from tfguard.resources.shapes.live_reader import Attribute, LiveReader
from tfguard.resources.shapes.normalise import written

_AWS_TAG = "aws:"


class Comparison(Struct):
    """What differs. `moved` are co-managed attributes with the reason; `unread` the attributes by failed detail."""

    changed: list[AttributeDrift] = field(default_factory=list)
    moved: dict[str, tuple[str, tuple[AttributeDrift, ...]]] = field(default_factory=dict)
    unread: dict[str, list[str]] = field(default_factory=dict)


class Comparer:
    """Compares the resources of one type."""

    def __init__(self, reader: LiveReader, index: StateIndex) -> None:
        self._reader = reader
        self._index = index
        self._schema: TypeSchema = type_schema(reader.type)

    def compare(self, found: Found) -> Comparison:
        """Compare every declared attribute that the state has."""
        result = Comparison()
        for name in self._reader.attributes:
            if name in found.resource.attributes:
                self._compare_one(name, found, result)
        result.changed += self._marked_changes(found)
        if self._reader.tags is not None:
            self._compare_tags(found, result)
        return result

    def _compare_one(self, name: str, found: Found, result: Comparison) -> None:
        attribute = self._reader.attribute(name)
        if self._index.is_shared(found.resource, name):
            return
        state = found.resource.attributes[name]
        try:
            live = _spoken(evaluate(attribute.live, found.live), state, attribute)
        except DetailError as failure:
            result.unread.setdefault(failure.name, []).append(name)
            return
        if isinstance(live, list) and (elsewhere := self._index.declared_elsewhere(found.resource, name)):
            live = [item for item in live if item in (state or ()) or item not in elsewhere]
        drifts = self._differences(name, state, live, attribute, found.resource)
        reason = self._co_managed(attribute, found.live) if drifts else None
        if reason:
            result.moved[name] = (reason, drifts)
        else:
            result.changed += drifts

    def _differences(
        self, name: str, state: Value, live: Value, attribute: Attribute, resource: StateResource
    ) -> tuple[AttributeDrift, ...]:
        shape = self._schema.shapes.get(name)
        if same(state, live, shape, answer=True):
            return ()
        if attribute.normalise is not None:
            state, live = attribute.normalise(state), attribute.normalise(live)
            shape = ["set", None] if is_set(shape) else None
            if same(state, live, shape, answer=True):
                return ()
        if self._hidden(name, resource):
            return (AttributeDrift(name, SENSITIVE, SENSITIVE),)
        leaves = differences(state, live, shape, path=(name,), answer=True)
        found = [part for leaf in leaves for part in parts(leaf, answer=True)]
        return tuple(AttributeDrift(format_path(part.path), part.left, written(part.right)) for part in found)

    def _hidden(self, name: str, resource: StateResource) -> bool:
        return name in self._schema.sensitive or name in resource.sensitive

    def _co_managed(self, attribute: Attribute, live: LiveObject) -> str | None:
        if attribute.co_managed is None:
            return None
        try:
            reason = evaluate(attribute.co_managed, live)
        except DetailError:
            return None
        return str(reason) if reason else None

    def _marked_changes(self, found: Found) -> Iterator[AttributeDrift]:
        """What cannot be read differs where its marker does."""
        for name, marker in self._reader.change_markers.items():
            state = found.resource.attributes.get(marker)
            live = found.live.get(marker)
            if (
                name in found.resource.attributes
                and state is not None
                and live is not None
                and not same(state, live, answer=True)
            ):
                yield AttributeDrift(name, SENSITIVE, SENSITIVE)

    def _compare_tags(self, found: Found, result: Comparison) -> None:
        try:
            live = live_tags(self._reader, found.live)
        except DetailError as failure:
            result.unread.setdefault(failure.name, []).append("tags")
            return
        if live is None:
            return
        own = found.resource.attributes.get("tags") or {}
        every = found.resource.attributes.get("tags_all") or own
        edited = {key for key in {*every, *live} if every.get(key) != live.get(key) or (key in every) != (key in live)}
        theirs = sorted(key for key in edited if key in own or key not in every or key in live)
        if theirs:
            state = {key: own.get(key, every.get(key)) for key in theirs if key in every}
            result.changed.append(AttributeDrift("tags", state, {key: live[key] for key in theirs if key in live}))
        elif edited:
            result.changed.append(AttributeDrift("tags_all", {key: every[key] for key in edited}, {}))


def live_tags(reader: LiveReader, live: LiveObject) -> dict[str, str] | None:
    """The tags of a live object without those that AWS keeps for itself; None where the answer has no word of them."""
    found = evaluate(reader.tags, live) if reader.tags is not None else None
    if isinstance(found, list):
        found = {str(item.get("Key", item.get("key", item.get("TagKey")))): _tag_value(item) for item in found}
    if not isinstance(found, dict):
        return None
    return {key: value for key, value in found.items() if not key.startswith(_AWS_TAG)}


def _tag_value(item: dict[str, Value]) -> Value:
    return item.get("Value", item.get("value", item.get("TagValue"))) or ""


def _spoken(live: Value, state: Value, attribute: Attribute) -> Value:
    """The live value, or `UNKNOWN` where the answer has no word of it."""
    if live is None and (attribute.unless_absent or isinstance(state, bool) or is_number(state)):
        return UNKNOWN
    return live
