"""Where a plan says what is secret: its masks, its declarations, and, where it has no masks, the names of attributes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from msgspec import Raw

from tfguard.inputs.plan.configuration import Configuration
from tfguard.inputs.plan.document import decode, decode_as
from tfguard.inputs.plan.masks import Mask, masked_values
from tfguard.inputs.plan.prior_state import Summary, summary
from tfguard.inputs.plan.raw_text import having
from tfguard.inputs.plan.rows import Plan
from tfguard.inputs.plan.shape import NOTHING, BlockContent, CallContent, ModuleContent, OutputContent, RowChange, StateValues
from tfguard.model import Value
from tfguard.redaction.names import inside, is_named_secret, named_secrets

MIN_CONSTANT = 9
"""A provider's setting that is named like a secret but shorter than this is a default or a test's."""

_SECRET_WORDS = (b"pass", b"pwd", b"secret", b"token", b"credential", b"connection", b"user_data", b"userdata", b"user-data")
_KEY = re.compile(rb"key")
_KEY_OWNERS = (b"access", b"account", b"api", b"private", b"shared", b"signing")
"""One of the words, or a key of one of these, is in every name that is a secret's, in lower case."""
_TEXTS_AT_ONCE = 256
_PROVIDER_SECRET = re.compile(r"key|secret|token|pass|credential", re.IGNORECASE)


def secret_values(plan: Plan) -> Iterator[Value]:
    """Every secret of a plan, as the value that it has there; also the secrets inside a secret document or address.

    Raises:
        InputError: a part of the plan that may hold one cannot be decoded.

    """
    for value in _declared(plan):
        yield value
        yield from inside(value)


def _declared(plan: Plan) -> Iterator[Value]:
    document = plan.document
    changes = [row.change for row in (*plan.rows, *(document.resource_drift or ()))]
    unmarked = _unmarked(changes)
    yield from _of_changes(changes, unmarked)
    for change in _dicts(decode(document.output_changes)):
        yield from masked_values(change.get("before"), change.get("before_sensitive"))
        yield from masked_values(change.get("after"), change.get("after_sensitive"))
    for state in (plan.prior, _planned(plan) if unmarked or not plan.rows else summary(None)):
        yield from _of_state(state)
    yield from _of_variables(plan)
    yield from _of_configuration(plan.configuration)


def _unmarked(changes: list[RowChange]) -> list[RowChange]:
    """The changes without any masks: those of Terraform 0.14 and before."""
    without = [change for change in changes if change.before_sensitive is NOTHING]
    return [change for change in without if change.after_sensitive is NOTHING]


def _of_changes(changes: list[RowChange], unmarked: list[RowChange]) -> Iterator[Value]:
    for change in unmarked:
        yield from named_secrets(decode(change.before), ())
        yield from named_secrets(decode(change.after), ())
    # To look for the word is much cheaper than to decode every mask.
    for change in having(changes, [change.before_sensitive for change in changes], [b"true"]):
        yield from _masked(change.before, change.before_sensitive)
    for change in having(changes, [change.after_sensitive for change in changes], [b"true"]):
        yield from _masked(change.after, change.after_sensitive)


def _planned(plan: Plan) -> Summary:
    """The planned values, which say more than the rows only where a row has no marks, or has been left out.

    Terraform writes them from the very same changes, with the same marks (its internal/command/jsonplan), and in a large
    plan they are a quarter of it.
    """
    return summary(decode_as(plan.document.planned_values, StateValues, f"{plan.name}: planned_values"))


def _masked(raw: Raw, raw_mask: Raw) -> Iterator[Value]:
    yield from masked_values(decode(raw), _mask(decode(raw_mask)))


def _mask(mask: Any) -> Mask:
    """A mask as state values have it; Terraform writes some of them as JSON inside a string."""
    return json.loads(mask) if isinstance(mask, str) and mask else mask


def _of_state(state: Summary) -> Iterator[Value]:
    for output in state.outputs:
        if output.sensitive:
            yield from masked_values(decode(output.value), True)
    for item in state.unmarked:
        yield from named_secrets(decode(item.values), ())
    for item in state.marked:
        yield from _masked(item.values, item.sensitive_values)


def _of_variables(plan: Plan) -> Iterator[Value]:
    declared = plan.configuration.variables
    for name, value in plan.variables.items():
        sensitive = isinstance(declared.get(name), dict) and declared[name].get("sensitive")
        if sensitive or is_named_secret((name,), value):
            yield from masked_values(value, True)


def _of_configuration(configuration: Configuration) -> Iterator[Value]:
    """The constants that the configuration gives to providers, resources and modules where a secret belongs."""
    for provider in _dicts(configuration.providers):
        for name, value in _constants(provider.get("expressions"), ()):
            if _PROVIDER_SECRET.search(name[-1]) and isinstance(value, str) and len(value) >= MIN_CONSTANT:
                yield value
    calls = configuration.calls
    yield from _of_modules([call.module for call in calls if call.module])
    telling = frozenset(_telling([bytes(call.expressions) for call in calls]))
    for call in calls:
        marks = call.module is not None and b"sensitive" in bytes(call.module.variables)
        if marks or bytes(call.expressions) in telling:
            yield from _of_call(call, decode(call.module.variables) if marks and call.module else {})


def _of_modules(modules: list[ModuleContent]) -> Iterator[Value]:
    for text in _telling([bytes(module.resources) for module in modules]):
        for block in decode_as(Raw(text), list[BlockContent]) or ():
            for path, value in _constants(decode(block.expressions), ()):
                yield from masked_values(value, is_named_secret(path, value))
    outputs = [module.outputs for module in modules]
    for raw in having(outputs, outputs, [b"sensitive"]):
        for output in (decode_as(raw, dict[str, OutputContent]) or {}).values():
            yield from (value for _, value in _constants({"value": decode(output.expression)}, ()) if output.sensitive)


def _telling(texts: list[bytes]) -> Iterator[bytes]:
    """The texts that may name a secret, once each: a module that is called a hundred times is a hundred times in a plan."""
    distinct = list(dict.fromkeys(texts))
    for start in range(0, len(distinct), _TEXTS_AT_ONCE):
        batch = distinct[start : start + _TEXTS_AT_ONCE]
        if _may_name_secret(b"".join(batch)):  # to look once is faster than for each
            yield from filter(_may_name_secret, batch)


def _of_call(call: CallContent, declared: Any) -> Iterator[Value]:
    """What a call gives to a module whose variables are `declared` like this."""
    for variable in _dicts(declared):
        if variable.get("sensitive"):
            yield from masked_values(variable.get("default"), True)
    for path, value in _constants(decode(call.expressions), ()):
        given = declared.get(path[0]) if isinstance(declared, dict) else None
        sensitive = isinstance(given, dict) and given.get("sensitive")
        yield from masked_values(value, bool(sensitive) or is_named_secret(path, value))


def _may_name_secret(raw: bytes) -> bool:
    """Whether any name in a text can be a secret's. Most blocks have none, and need not be decoded."""
    text = raw.lower()
    if any(word in text for word in _SECRET_WORDS):
        return True
    before = (text[max(0, found.start() - 9) : found.start()].rstrip(b"_-") for found in _KEY.finditer(text))
    return any(word.endswith(_KEY_OWNERS) for word in before)


def _dicts(value: Any) -> Iterator[dict[str, Any]]:
    """The objects inside an object."""
    return (item for item in value.values() if isinstance(item, dict)) if isinstance(value, dict) else iter(())


def _constants(expression: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Value]]:
    """The constants in a block's expressions, each with the names that lead to it."""
    if isinstance(expression, list):
        for item in expression:
            yield from _constants(item, path)
    elif isinstance(expression, dict):
        if "constant_value" in expression and path:
            yield path, expression["constant_value"]
            return
        for name, item in expression.items():
            yield from _constants(item, (*path, name))
