"""Facts about certificates and about the ends of TLS that serve them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TypeAlias

from tfguard.engine.expression import evaluate
from tfguard.engine.facts import Facts
from tfguard.inputs.plan.configuration import ModulePath, module_path
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Action, Change, Value
from tfguard.model.values import UNKNOWN, has_unknown
from tfguard.plan.facts.values.names import dns_name, strings
from tfguard.plan.facts.values.types import types_with
from tfguard.resources.catalogue import resource_type
from tfguard.resources.shapes.tls import TlsEnd

_IDS = ("arn", "id", "self_link")
Names: TypeAlias = frozenset[str]


class Certificates:
    """The certificates of a plan, and who serves them."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def certificate(self, change: Change) -> Value:
        """The facts about a certificate; null for what is none. docs/facts.md describes them."""
        if resource_type(change.type).certificate is None:
            return None
        return Facts(
            {
                "names": lambda: _listed(_names(change, change.before)),
                "names_after": lambda: _listed(_names(change, change.after)),
                "lost": lambda: self._lost_with(change),
                "served_by": lambda: [end.address for end in self._serving(change)],
                "kept_by": lambda: [end.address for end in self._keeping(change)],
            }
        )

    @cached_property
    def _all(self) -> list[Change]:
        return list(self._plan.of_types(types_with(self._plan, lambda declared: declared.certificate)))

    @cached_property
    def _ends(self) -> list[str]:
        """The types of the plan that end TLS."""
        return types_with(self._plan, lambda declared: declared.tls)

    @cached_property
    def _by_id(self) -> dict[str, Change]:
        return {name: change for change in self._all for name in _ids(change)}

    @cached_property
    def _by_block(self) -> dict[tuple[ModulePath, str], list[Change]]:
        index: dict[tuple[ModulePath, str], list[Change]] = {}
        for change in self._all:
            index.setdefault((module_path(change.module), change.block), []).append(change)
        return index

    @cached_property
    def _made(self) -> list[tuple[Change, Names | Value]]:
        """The certificates that the apply makes, and the names that each covers."""
        return [(one, _names(one, one.after)) for one in self._all if one.action in (Action.CREATE, Action.REPLACE)]

    @cached_property
    def _ports(self) -> dict[str, list[Change]]:
        """The ends that serve the same port, a listener and the certificates that are added to it, where anything changes."""
        changing = (change for change in self._plan.changes if resource_type(change.type).tls and not change.deposed)
        asked = {end.key: end for end in (*self._concerned, *changing)}
        beside = self._plan.holding({_port(end) for end in asked.values()}, self._ends)
        index: dict[str, list[Change]] = {}
        for end in (asked | {end.key: end for end in beside}).values():
            index.setdefault(_port(end), []).append(end)
        return index

    @cached_property
    def _concerned(self) -> list[Change]:
        """The ends that hold the id of a certificate that changes: few, and an estate may have thousands of ends."""
        changing = (change for change in self._plan.changes if resource_type(change.type).certificate)
        return list(self._plan.holding({name for change in changing for name in _ids(change)}, self._ends))

    @cached_property
    def _served_now(self) -> dict[str, list[Change]]:
        return _by_certificate((end, end.before) for end in self._concerned)

    @cached_property
    def _served_later(self) -> dict[str, list[Change]]:
        return _by_certificate((end, end.after) for end in self._concerned)

    def _serving(self, certificate: Change) -> list[Change]:
        """The ends that serve a certificate, which is one that changes, now."""
        return _unique(end for name in _ids(certificate) for end in self._served_now.get(name, ()))

    def _keeping(self, certificate: Change) -> list[Change]:
        """The ends that still name the certificate as it is now after the apply."""
        return _unique(end for name in _ids(certificate) for end in self._served_later.get(name, ()))

    def _lost_with(self, certificate: Change) -> Value:
        """The names that no certificate covers any more in the places where this one was.

        What the apply makes counts, wherever it goes: one certificate is often split into several.
        """
        ends = [end for end in self._serving(certificate) if not end.destroys]
        if certificate.deletes and not ends:
            return []
        covers = [_names(certificate, certificate.after), *(names for other, names in self._made if other is not certificate)]
        for end in ends:
            covers += self._covers(end)
        return _uncovered(_names(certificate, certificate.before), covers)

    def lost_at(self, change: Change, shape: TlsEnd) -> Value:
        """The names that this end no longer has a certificate for; null where a certificate is not in the plan.

        What a certificate that goes away takes along is said at the certificate.
        """
        old = [self._by_id.get(name) for name in _known(references_of(shape, change.before))]
        if not old or None in old:
            return None if old else []
        leaving = [one for one in old if one and (change.destroys or not one.destroys)]
        names = [_names(one, one.before) for one in leaving]
        covers = self._covers(change)
        lost: set[str] = set()
        for some in names:
            uncovered = _uncovered(some, covers)
            if not isinstance(uncovered, list):
                return uncovered
            lost |= set(uncovered)
        return sorted(lost)

    def _covers(self, end: Change) -> list[Names | Value]:
        """What each certificate covers that an end serves after the apply, together with those that belong to its port.

        None stands for a certificate that is not in the plan.
        """
        found = [one for other in self._ports[_port(end)] if not other.deletes for one in self._resolved(other)]
        return [None if one is None else _names(one, one.after) for one in found]

    def _resolved(self, end: Change) -> Iterator[Change | None]:
        shape = _shape(end)
        references = references_of(shape, end.after)
        yield from (self._by_id.get(name) for name in _known(references))
        if has_unknown(references):
            # A local hides what an expression refers to: then the end follows the one that it serves now.
            found = self._behind(end, shape.attribute) or self._replaced_at(end)
            yield from found or (None,)

    def _replaced_at(self, end: Change) -> list[Change]:
        now = (self._by_id.get(name) for name in _known(references_of(_shape(end), end.before)))
        return [one for one in now if one is not None and one.replaces]

    def _behind(self, change: Change, name: str) -> list[Change]:
        """The certificates that an attribute's expression refers to, also through the wait for one."""
        found: list[Change] = []
        for source in sorted(self._plan.configuration.sources(change, name)):
            type_ = source[1].partition(".")[0]
            attribute = resource_type(type_).waits_for
            if attribute:
                waits = (wait for wait in self._plan.of_types([type_]) if (module_path(wait.module), wait.block) == source)
                found += [one for wait in waits for one in self._behind(wait, attribute)]
            instances = self._by_block.get(source, [])
            own = [one for one in instances if one.module == change.module and one.index == change.index]
            found += own or instances
        return found


def _shape(end: Change) -> TlsEnd:
    shape = resource_type(end.type).tls
    if shape is None:
        raise ValueError(f"{end.type} ends no TLS")
    return shape


def _ids(change: Change) -> frozenset[str]:
    values = change.before if isinstance(change.before, dict) else {}
    return frozenset(value for name in _IDS if isinstance(value := values.get(name), str) and value)


def references_of(shape: TlsEnd, values: Value) -> list[Value]:
    """What an end of TLS names as its certificates, as it is in these values."""
    found = evaluate(shape.certificates, values) if isinstance(values, dict) else []
    return [item for item in found or () if item is UNKNOWN or item] if isinstance(found, list) else [found]


def _known(references: list[Value]) -> frozenset[str]:
    return frozenset(item for item in references if isinstance(item, str))


def _by_certificate(ends: Iterable[tuple[Change, Value]]) -> dict[str, list[Change]]:
    index: dict[str, list[Change]] = {}
    for end, values in ends:
        for name in _known(references_of(_shape(end), values)):
            index.setdefault(name, []).append(end)
    return index


def _unique(ends: Iterable[Change]) -> list[Change]:
    return list({end.key: end for end in ends}.values())


def _port(end: Change) -> str:
    """What names the port that an end serves: the listener's id; the end's own address where that is not known."""
    values = end.before if isinstance(end.before, dict) else end.after
    found = (values or {}).get(_shape(end).parent or "id")
    return found if isinstance(found, str) else end.key


def _names(change: Change, values: Value) -> Names | Value:
    """The names that a certificate covers: a set, `UNKNOWN`, or None where the resource does not say."""
    found = evaluate(resource_type(change.type).certificate or "`null`", values) if isinstance(values, dict) else []
    if found is None or found is UNKNOWN:
        return found
    return UNKNOWN if has_unknown(found) else frozenset(dns_name(text) for text in strings(found))


def _listed(names: Names | Value) -> Value:
    return sorted(names) if isinstance(names, frozenset) else names


def _uncovered(names: Names | Value, covers: list[Names | Value]) -> Value:
    """The names that none of the sets covers; unknown or null where that cannot be told."""
    if not isinstance(names, frozenset):
        return names
    known = frozenset(name for cover in covers if isinstance(cover, frozenset) for name in cover)
    lost = sorted(name for name in names if not _covered(name, known))
    open_ = [cover for cover in covers if not isinstance(cover, frozenset)]
    if lost and open_:
        return UNKNOWN if UNKNOWN in open_ else None
    return lost


def _covered(name: str, names: Names) -> bool:
    return name in names or f"*.{name.partition('.')[2]}" in names
