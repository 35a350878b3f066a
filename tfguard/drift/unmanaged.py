"""Live objects that no state knows, below what the states manage."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from tfguard.aws.reader import Params, Snapshot, Wider, state_id
from tfguard.drift.comparer import live_tags
from tfguard.drift.state_index import StateIndex
from tfguard.engine.text import hcl
from tfguard.model import Scope, Value
from tfguard.model.drift import AttributeDrift, Drift, DriftKind, StateResource
from tfguard.model.values import is_empty
from tfguard.resources.shapes.live_object import DetailError, LiveObject, evaluate
from tfguard.resources.shapes.live_reader import LiveReader, Parent, Unmanaged

_LABEL = re.compile(r"[^A-Za-z0-9_]+")
_OWNER_TAGS = ("aws:cloudformation:stack-id", "aws:autoscaling:groupName", "aws:ec2launchtemplate:id", "eks:cluster-name")


class UnmanagedFinder:
    """Looks for unmanaged objects of one type in one region."""

    def __init__(self, reader: LiveReader, index: StateIndex, region: str) -> None:
        assert reader.unmanaged is not None  # noqa: S101  # the scan asks for no other types
        self._reader = reader
        self._rule: Unmanaged = reader.unmanaged
        self._index = index
        self._region = region
        self._elsewhere = {state_id(reader, item) for item in index.by_type.get(reader.type, ()) if not index.is_scanned(item)}
        self._by_parent = [(parent, self._parents(parent)) for parent in self._rule.parents]

    @property
    def wider(self) -> Wider | None:
        """What the reader has to look at, beside the resources of the states; None where nothing here could count."""
        if self._rule.parents and not any(found for _, found in self._by_parent):
            return None
        return Wider(tuple(self._scopes()), self._wanted)

    def _parents(self, parent: Parent) -> dict[str, StateResource]:
        """The managed parents in this region, by what names them; none that lists such objects itself."""
        found = {}
        for resource in filter(self._index.is_scanned, self._index.by_type.get(parent.type, ())):
            here = self._reader.region is not None or resource.region in (None, self._region)
            fits = parent.when is None or evaluate(parent.when, resource.attributes) is True
            if here and fits and not self._its_own(resource):
                found[str(evaluate(parent.state, resource.attributes))] = resource
        return found

    def _scopes(self) -> Iterator[Params]:
        if not self._reader.read.params:
            yield {}
            return
        for parent, resources in self._by_parent:
            for resource in resources.values():
                yield {name: evaluate(text, resource.attributes) for name, text in parent.params.items()}

    def _wanted(self, live: LiveObject) -> bool:
        if self._rule.where is not None and evaluate(self._rule.where, live) is not True:
            return False
        if self._rule.parents and self._parent_of(live) is None:
            return False
        if self._reader.region is not None and str(evaluate(self._reader.id, live)) in self._elsewhere:
            return False
        return not any(self._index.claimed(claim, lambda claim: evaluate(claim.ours, live)) for claim in self._rule.claims)

    def _parent_of(self, live: LiveObject) -> StateResource | None:
        for parent, resources in self._by_parent:
            found = resources.get(str(evaluate(parent.live, live)))
            if found is not None:
                return found
        return None

    def _its_own(self, parent: StateResource) -> bool:
        """Whether the parent lists such objects itself, so that one more is a change of the parent."""
        split = self._rule.split
        if split is None:
            return False
        return not self._index.is_shared(parent, split)

    def drifts(self, snapshot: Snapshot) -> Iterator[Drift]:
        """The unmanaged objects among the extras."""
        for live in snapshot.extras:
            if self._counts(live):
                yield self._drift(live)

    def _counts(self, live: LiveObject) -> bool:
        try:
            return not _owned_by_a_service(self._reader, live)
        except DetailError:
            return False

    def _drift(self, live: LiveObject) -> Drift:
        parent = self._parent_of(live)
        id_ = str(evaluate(self._rule.import_id or self._reader.id, live))
        values = _values(self._reader, live)
        return Drift(
            type=self._reader.type,
            id=id_,
            kind=DriftKind.UNMANAGED,
            scope=Scope(account=live.account, region=None if self._reader.region else live.region),
            attributes=tuple(AttributeDrift(name, None, value) for name, value in values.items()),
            parent=parent.address if parent else None,
            import_block=import_block(self._reader.type, id_, values),
            values=values,
        )


def _owned_by_a_service(reader: LiveReader, live: LiveObject) -> bool:
    """Whether a tag says that CloudFormation, an Auto Scaling group or EKS made the object."""
    tags = evaluate(reader.tags, live) if reader.tags is not None else None
    if isinstance(tags, list):
        tags = {str(item.get("Key", item.get("key"))): item for item in tags}
    return isinstance(tags, dict) and any(tag in tags for tag in _OWNER_TAGS)


def _values(reader: LiveReader, live: LiveObject) -> Mapping[str, Value]:
    found: dict[str, Value] = {}
    shown = reader.unmanaged.shown if reader.unmanaged else {}
    for name, expression in {**shown, **{name: reader.attribute(name).live for name in reader.attributes}}.items():
        try:
            value = evaluate(expression, live)
        except DetailError:
            continue
        if not is_empty(value) and value is not False:
            found[name] = value
    tags = _tags(reader, live)
    return {**found, **({"tags": tags} if tags else {})}


def _tags(reader: LiveReader, live: LiveObject) -> dict[str, str] | None:
    try:
        return live_tags(reader, live)
    except DetailError:
        return None


def import_block(type_: str, id_: str, values: Mapping[str, Value]) -> str:
    """An `import` block that adopts the object."""
    name = _LABEL.sub("_", str(values.get("name") or id_)).strip("_").lower() or "imported"
    label = name if name[0].isalpha() else f"imported_{name}"
    return f"import {{\n  to = {type_}.{label}\n  id = {hcl(id_)}\n}}\n"


def parents_of(readers: Sequence[LiveReader]) -> frozenset[str]:
    """The types of objects below which something unmanaged is looked for."""
    return frozenset(parent.type for reader in readers if reader.unmanaged for parent in reader.unmanaged.parents)
