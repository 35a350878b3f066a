"""The secrets of the states, taken out of everything that a scan shows."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from tfguard.inputs.state.version_4 import State
from tfguard.model import SENSITIVE, Location, Path, Scope, Value
from tfguard.model.drift import AttributeDrift, Drift, StateResource
from tfguard.model.values import is_number
from tfguard.redaction.copies import SecretTexts, texts_of
from tfguard.redaction.inside import inside, leaves
from tfguard.redaction.names import is_secret_name, named_secrets
from tfguard.redaction.schema import NamePath, schema_secrets, secret_paths, values_at
from tfguard.redaction.telling import is_telling

LONG = 8
"""From this length on a secret is hidden in what names a resource."""


class StateSecrets:
    """Knows what the states mark as sensitive, and what its name or the provider's schema says is.

    `others` are secrets of what else was given in the same run.
    """

    def __init__(self, states: Iterable[State], others: Iterable[Value] = ()) -> None:
        given = tuple(states)
        self.values = tuple(part for value in _values(given) for part in (value, *inside(value)))
        self._texts = SecretTexts(text for value in (*self.values, *others) for text in texts_of(value))
        self._marks = {(item.state_file, item.address): item.marks for state in given for item in state.resources if item.marks}
        self._scopes: dict[Scope, Scope] = {}

    def in_drift(self, drift: Drift) -> Drift:
        """The drift without secrets."""
        hidden = frozenset(self._hidden(drift))
        attributes = tuple(self._in_attribute(item, hidden) for item in drift.attributes)
        shown = {name: value for name, value in drift.values.items() if (name,) not in hidden}
        values = {name: self._in_value((name,), value, hidden) for name, value in shown.items()}
        block = self._texts.hide(drift.import_block) if drift.import_block else None
        return replace(
            drift,
            address=self.in_address(drift.address) if drift.address else None,
            scope=self.in_scope(drift.scope),
            parent=self.in_address(drift.parent) if drift.parent else None,
            id=self._texts.hide(drift.id, shortest=LONG),
            attributes=tuple(replace(item, path=self._texts.hide(item.path, LONG, prose=True)) for item in attributes),
            values=values,
            import_block=block,
        )

    def in_fact(self, fact: Value) -> Value:
        """A fact about a live object without secrets."""
        return self._texts.in_value(fact)

    def in_text(self, text: str) -> str:
        """A text from elsewhere without secrets."""
        return self._texts.hide(text)

    def in_prose(self, text: str) -> str:
        """A sentence without secrets."""
        return self._texts.hide(text, prose=True)

    def in_address(self, address: str) -> str:
        """The address without secrets. Its names are none, and an instance key that is long enough to be one is hidden."""
        return self._texts.hide(address, shortest=LONG) if '["' in address else address

    def in_scope(self, scope: Scope) -> Scope:
        """The scope without secrets: an account or a region may be a copy of one."""
        if scope not in self._scopes:  # thousands of resources share a few
            account, region = (text and self._texts.hide(text, shortest=LONG) for text in (scope.account, scope.region))
            self._scopes[scope] = replace(scope, account=account, region=region)
        return self._scopes[scope]

    def in_location(self, location: Location) -> Location:
        """The location without secrets."""
        address = self.in_address(location.address) if location.address else None
        return replace(location, address=address, scope=self.in_scope(location.scope))

    def _hidden(self, drift: Drift) -> Iterator[NamePath]:
        """What is hidden of an object whatever its value: a live one may be a secret that no state has."""
        yield from secret_paths(drift.type)
        for mark in self._marks.get((drift.scope.state or "", drift.address or ""), ()):
            yield _names(mark)

    def _in_attribute(self, item: AttributeDrift, hidden: frozenset[NamePath]) -> AttributeDrift:
        path = tuple(key or name for _, key, name in _STEPS.findall(item.path) if key or name)
        if is_secret_name(path):
            return replace(item, state=_covered(item.state), live=_covered(item.live))
        return replace(item, state=self._in_value(path, item.state, hidden), live=self._in_value(path, item.live, hidden))

    def _in_value(self, path: NamePath, value: Value, hidden: frozenset[NamePath]) -> Value:
        if any(path[:length] in hidden for length in range(1, len(path) + 1)):
            return _covered(value)
        if isinstance(value, dict):
            return {self._texts.hide(key): self._in_value((*path, key), item, hidden) for key, item in value.items()}
        if isinstance(value, list):
            return [self._in_value(path, item, hidden) for item in value]
        if is_secret_name(path[-1:]) and value not in (None, "", False, True):
            return SENSITIVE
        if isinstance(value, str):
            return self._texts.hide(value)
        return SENSITIVE if is_number(value) and json.dumps(value) in self._texts else value


_STEPS = re.compile(r'(\["((?:[^"\\]|\\.)*)"\])|\[\d+\]|([^.\[\]]+)')
"""The steps of a path as it is shown; positions in lists say nothing of what is secret."""


def _covered(value: Value) -> Value:
    return value if value in (None, "") else SENSITIVE


def _names(path: Path) -> NamePath:
    return tuple(step for step in path if isinstance(step, str))


def _values(states: Iterable[State]) -> Iterator[Value]:
    """The secrets of states: of every resource of every provider, data sources and outputs too."""
    private: set[str] = set()
    for state in states:
        private |= state.private
        for item in (*state.resources, *state.beside):
            yield from _of_resource(item)
        for output in state.outputs:
            yield from leaves(output.value) if output.sensitive else named_secrets(output.value, (output.name,))
    for text in private:  # nearly all resources have the same few
        yield from filter(is_telling, leaves(_decoded(text)))


def _of_resource(resource: StateResource) -> Iterator[Value]:
    attributes = dict(resource.attributes)
    yield from schema_secrets(resource.type, attributes, resource.mode == "data")
    for mark in resource.marks:
        yield from values_at(attributes, mark)
    for name, value in attributes.items():
        yield from _named(name.rpartition(".")[2], value)  # Terraform 0.11 wrote them flat: `master.0.password`


def _named(name: str, value: Value) -> Iterator[Value]:
    """The values whose own name says that they are secrets, at any depth."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _named(key, item)
    elif isinstance(value, list):
        for item in value:
            yield from _named(name, item)
    elif is_secret_name((name,)):
        yield value


def _decoded(private: str) -> Value:
    """What a provider keeps for itself; nothing where it is not JSON."""
    try:
        return json.loads(base64.b64decode(private, validate=True))
    except (ValueError, RecursionError):
        return None
