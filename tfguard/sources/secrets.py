"""The secrets of a plan: every value that is marked sensitive anywhere in it, so that copies elsewhere are known too."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cached_property
from typing import Any

import msgspec
from msgspec import Raw, Struct

from tfguard.model import SENSITIVE, Path, Value
from tfguard.sources.masks import Mask, masked_values
from tfguard.sources.plan_json import NOTHING, Plan, Row, decode

MIN_TEXT = 4
"""A shorter secret is hidden where it is marked; hiding its copies would make every text unreadable."""
MIN_ADDRESS = 8
"""An address is the name that people search for: only a longer secret is hidden inside one."""
MIN_DIGITS = 6

_VALUE_KEYS = frozenset(["before", "after", "state", "live"])
_SECRET_NAME = re.compile(
    r"(^|_)(password|passwd|secret|secret_key|secret_string|secret_binary|auth_token|access_token|token|private_key|"
    r"credentials|client_secret|api_key|connection_string|user_data|user_data_base64)(_wo|_v\d+|_pem|_base64)?$"
)
_PROVIDER_SECRET = re.compile(r"key|secret|token|password|credential", re.IGNORECASE)


def is_secret_name(path: Path) -> bool:
    """Whether an attribute's name alone says that its value is a secret: old plans have no marks.

    >>> is_secret_name(("master_password",))
    True
    """
    return any(isinstance(step, str) and _SECRET_NAME.search(step) is not None for step in path)


class _Resource(Struct, gc=False):
    values: Raw = NOTHING
    sensitive_values: Raw = NOTHING


class _Module(Struct, gc=False):
    resources: list[_Resource] = []
    child_modules: list[_Module] = []


class _Output(Struct, gc=False):
    sensitive: bool = False
    value: Raw = NOTHING


class _Values(Struct, gc=False):
    outputs: dict[str, _Output] = {}
    root_module: _Module = msgspec.field(default_factory=_Module)


class _State(Struct, gc=False):
    values: _Values | None = None


class Secrets:
    """Knows a plan's secrets, and takes them out of values and texts."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def in_value(self, value: Value, mask: Mask, path: Path = ()) -> Value:
        """The value with `(sensitive)` in place of everything that is marked, named like a secret, or a copy of one."""
        if mask is True and value is not None:
            return SENSITIVE
        if isinstance(value, dict):
            masks = mask if isinstance(mask, dict) else {}
            return {key: self.in_value(item, masks.get(key), (*path, key)) for key, item in value.items()}
        if isinstance(value, list):
            aligned = mask if isinstance(mask, list) else []
            return [
                self.in_value(item, aligned[index] if index < len(aligned) else None, (*path, index))
                for index, item in enumerate(value)
            ]
        if isinstance(value, str):
            return SENSITIVE if value and is_secret_name(path) else self.in_text(value)
        return value

    def in_fact(self, value: Value) -> Value:
        """A fact without secrets. Entries that say `sensitive` of themselves keep their other keys."""
        if isinstance(value, dict):
            hidden = _VALUE_KEYS if value.get("sensitive") is True else frozenset[str]()
            return {key: SENSITIVE if key in hidden else self.in_fact(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self.in_fact(item) for item in value]
        return self.in_text(value) if isinstance(value, str) else value

    def in_text(self, text: str) -> str:
        """The text with `(sensitive)` in place of every secret in it."""
        return self._pattern.sub(SENSITIVE, text) if self._pattern else text

    def in_address(self, address: str) -> str:
        """The address with `(sensitive)` in place of every long secret in it."""
        return self._address_pattern.sub(SENSITIVE, address) if self._address_pattern else address

    @cached_property
    def _texts(self) -> frozenset[str]:
        return frozenset(text for value in self._collect() for text in _as_texts(value))

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        return _alternatives(self._texts)

    @cached_property
    def _address_pattern(self) -> re.Pattern[str] | None:
        return _alternatives({text for text in self._texts if len(text) >= MIN_ADDRESS})

    def _collect(self) -> Iterator[Value]:
        document = self._plan.document
        for row in (*self._plan.rows, *(document.resource_drift or ())):
            yield from _row_secrets(row)
        yield from self._variable_secrets()
        yield from self._provider_secrets()
        for change in (decode(document.output_changes) or {}).values():
            yield from masked_values(change.get("before"), change.get("before_sensitive"))
            yield from masked_values(change.get("after"), change.get("after_sensitive"))
        prior = msgspec.json.decode(document.prior_state, type=_State | None)
        for values in (prior and prior.values, msgspec.json.decode(document.planned_values, type=_Values | None)):
            yield from _values_secrets(values) if values else ()

    def _variable_secrets(self) -> Iterator[Value]:
        for name, declared in self._plan.configuration.variables.items():
            if isinstance(declared, dict) and declared.get("sensitive"):
                yield from masked_values(self._plan.variables.get(name), True)
                yield from masked_values(declared.get("default"), True)

    def _provider_secrets(self) -> Iterator[Value]:
        for provider in self._plan.configuration.providers.values():
            for name, expression in (provider.get("expressions") or {}).items():
                if isinstance(expression, dict) and _PROVIDER_SECRET.search(name):
                    value = expression.get("constant_value")
                    yield from (
                        text for text in masked_values(value, True) if isinstance(text, str) and len(text) > MIN_ADDRESS
                    )


def _row_secrets(row: Row) -> Iterator[Value]:
    change = row.change
    for raw, raw_mask in ((change.before, change.before_sensitive), (change.after, change.after_sensitive)):
        # Most rows have no secret; looking for the word is much cheaper than decoding both.
        if b"true" in bytes(raw_mask):
            yield from masked_values(decode(raw), decode(raw_mask))


def _values_secrets(values: _Values) -> Iterator[Value]:
    for output in values.outputs.values():
        if output.sensitive:
            yield from masked_values(decode(output.value), True)
    yield from _module_secrets(values.root_module)


def _module_secrets(module: _Module) -> Iterator[Value]:
    for resource in module.resources:
        if b"true" in bytes(resource.sensitive_values):
            yield from masked_values(decode(resource.values), _mask(decode(resource.sensitive_values)))
    for child in module.child_modules:
        yield from _module_secrets(child)


def _mask(mask: Any) -> Mask:
    """A mask as state values have it; Terraform writes some of them as JSON inside a string."""
    return json.loads(mask) if isinstance(mask, str) and mask else mask


def _as_texts(value: Value) -> Iterator[str]:
    if isinstance(value, str) and len(value) >= MIN_TEXT:
        yield value
        yield value.strip() or value
        yield json.dumps(value)[1:-1]
        yield json.dumps(value, ensure_ascii=False)[1:-1]
    elif isinstance(value, (int, float)) and not isinstance(value, bool) and len(str(value)) >= MIN_DIGITS:
        yield str(value)


def _alternatives(texts: frozenset[str] | set[str]) -> re.Pattern[str] | None:
    ordered = sorted((text for text in texts if len(text) >= MIN_TEXT), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, ordered))) if ordered else None
