"""Facts about twins: a delete and a create, at two addresses, that are the same real object."""

from __future__ import annotations

from functools import cache, cached_property
from typing import Any, Final, TypeAlias

from tfguard.comparison.values import same
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Action, Change, Value
from tfguard.model.values import UNKNOWN
from tfguard.plan.facts.values.names import dns_name
from tfguard.resources.catalogue import resource_type
from tfguard.resources.schema.provider import type_schema

_Key: TypeAlias = tuple[str, Action, tuple[Value, ...]]


_MAY_BE_COMPUTED: Final = "oc"
"""What an attribute counts as of a provider of which only the names are known."""
_MAX_COMPARED: Final = 50
"""With how many others an object is compared whose type does not say what names it."""


class Twins:
    """The twins in one plan, by what names the real object."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def of(self, change: Change) -> Change | None:
        """The create that makes what this delete removes, or the other way round; None where there is none.

        Where the catalogue does not say what names the object, it is the one whose arguments are all the same.
        """
        if change.action not in (Action.CREATE, Action.DELETE) or change.deposed:
            return None
        wanted = Action.DELETE if change.action is Action.CREATE else Action.CREATE
        if not resource_type(change.type).identity:
            others = self._by_type.get((change.type, wanted), ())
            return next((other for other in others[:_MAX_COMPARED] if self._equal(change, other)), None)
        parts = _identity(change)
        candidates = self._index.get((change.type, wanted, parts), ()) if parts else ()
        return next((other for other in candidates if _names_meet(change, other)), None)

    def fact(self, change: Change) -> dict[str, Any] | None:
        """The twin as policies read it: {address, type, action}."""
        twin = self.of(change)
        return None if twin is None else twin.brief

    @cached_property
    def _by_type(self) -> dict[tuple[str, Action], list[Change]]:
        """What comes and goes, by type."""
        index: dict[tuple[str, Action], list[Change]] = {}
        for change in self._plan.changes:
            if change.action in (Action.CREATE, Action.DELETE) and not change.deposed:
                index.setdefault((change.type, change.action), []).append(change)
        return index

    def _equal(self, change: Change, other: Change) -> bool:
        """Whether a deleted and a created object are given the same arguments, a text among them."""
        old, new = (change, other) if change.deletes else (other, change)
        before, after = _values(old), _values(new)
        names = _arguments(change.type)
        if not all(after.get(name) is UNKNOWN or same(before.get(name), after.get(name)) for name in names):
            return False
        unknown = any(after.get(name) is UNKNOWN and self._plan.configuration.sets(new, name) for name in names)
        return not unknown and any(isinstance(after.get(name), str) and after[name] for name in names)

    @cached_property
    def _index(self) -> dict[_Key, list[Change]]:
        index: dict[_Key, list[Change]] = {}
        for change in self._plan.changes:
            parts = _identity(change) if change.action in (Action.CREATE, Action.DELETE) and not change.deposed else None
            if parts:
                index.setdefault((change.type, change.action, parts), []).append(change)
        return index


@cache
def _arguments(type_: str) -> tuple[str, ...]:
    """What a configuration may set, as far as the schema tells."""
    schema = type_schema(type_)
    known = schema.flags or dict.fromkeys(schema.shapes, _MAY_BE_COMPUTED)
    return tuple(name for name, flags in known.items() if _is_argument(name, flags))


def _is_argument(name: str, flags: Any) -> bool:
    """Whether a configuration may set it. Nobody sets an id, though old schemas let one."""
    if name == "id":
        return False
    letters = flags.get("", "") if isinstance(flags, dict) else flags
    return "r" in letters or "o" in letters


def _values(change: Change) -> dict[str, Any]:
    values = change.before if change.before is not None else change.after
    return values if isinstance(values, dict) else {}


def _identity(change: Change) -> tuple[Value, ...] | None:
    """What names the real object, but for the name of a record, which can have two spellings.

    None where its type does not say what names it, or where a part of it is unknown until apply.
    """
    values = _values(change)
    declared = resource_type(change.type)
    names = declared.identity
    parts = [values.get(name) for name in names]
    if any(part is UNKNOWN for part in parts) or not any(parts):
        return None
    if declared.record is not None:
        return ("", *(_plain(values.get(name)) for name in names if name != "name"))
    return ("", *(dns_name(part) if isinstance(part, str) else _plain(part) for part in parts))


def _plain(value: Value) -> Value:
    """A value in a form that can be compared and hashed."""
    return value.lower() if isinstance(value, str) else repr(value) if value else ""


def _names_meet(one: Change, other: Change) -> bool:
    """Whether two names can be the same. A record's name may be relative to its zone; its `fqdn` never is."""
    first, second = (dns_name(str(_values(change).get("name") or "")) for change in (one, other))
    if first == second:
        return True
    return _is_full_form(first, _values(other)) or _is_full_form(second, _values(one))


def _is_full_form(name: str, values: dict[str, Any]) -> bool:
    full = values.get("fqdn")
    full_name = dns_name(full) if isinstance(full, str) else ""
    return bool(name and full_name) and (full_name == name or full_name.startswith(f"{name}."))
