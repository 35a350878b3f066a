"""The secrets of the states, taken out of everything that a scan shows."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from tfguard.model import SENSITIVE, Location, Path, Scope, Value
from tfguard.model.drift import AttributeDrift, Drift, StateResource
from tfguard.model.values import is_number
from tfguard.redaction.copies import SecretTexts, texts_of
from tfguard.redaction.names import inside, is_secret_name
from tfguard.resources.schema.provider import type_schema

LONG = 8
"""From this length on a secret is hidden in what names a resource."""


class StateSecrets:
    """Knows what the states mark as sensitive, and what its name or the provider's schema says is."""

    def __init__(self, resources: Iterable[StateResource]) -> None:
        self._texts = SecretTexts(
            text
            for item in resources
            for value in _secrets(item)
            for part in (value, *inside(value))
            for text in texts_of(part)
        )
        self._scopes: dict[Scope, Scope] = {}

    def in_drift(self, drift: Drift) -> Drift:
        """The drift without secrets."""
        attributes = tuple(self._in_attribute(drift.type, item) for item in drift.attributes)
        values = {name: self._in_value((name,), value) for name, value in drift.values.items() if not _marked(drift.type, name)}
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

    def _in_attribute(self, type_: str, item: AttributeDrift) -> AttributeDrift:
        path: Path = tuple(item.path.replace("[", ".").replace("]", "").replace('"', "").split("."))
        if _marked(type_, item.attribute) or is_secret_name(path):
            return replace(item, state=_hidden(item.state), live=_hidden(item.live))
        return replace(item, state=self._in_value(path, item.state), live=self._in_value(path, item.live))

    def _in_value(self, path: Path, value: Value) -> Value:
        if isinstance(value, dict):
            return {key: self._in_value((*path, key), item) for key, item in value.items()}
        if isinstance(value, list):
            return [self._in_value(path, item) for item in value]
        if is_secret_name(path[-1:]) and value not in (None, "", False, True):
            return SENSITIVE
        if isinstance(value, str):
            return self._texts.hide(value)
        return SENSITIVE if is_number(value) and json.dumps(value) in self._texts else value


def _hidden(value: Value) -> Value:
    return value if value in (None, "") else SENSITIVE


def _marked(type_: str, attribute: str) -> bool:
    schema = type_schema(type_)
    return attribute in schema.sensitive or attribute in schema.write_only


def _secrets(resource: StateResource) -> Iterator[Value]:
    for name, value in resource.attributes.items():
        if name in resource.sensitive or _marked(resource.type, name):
            yield from _leaves(value)
        else:
            yield from _named(name, value)


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


def _leaves(value: Value) -> Iterator[Value]:
    if isinstance(value, (dict, list)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _leaves(item)
    else:
        yield value
