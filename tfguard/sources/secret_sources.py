"""Where a plan says what is secret: its masks, its declarations, and, where it has no masks, the names of attributes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any
from urllib.parse import unquote

from msgspec import Raw

from tfguard.model import Path, Value
from tfguard.sources.configuration import Configuration
from tfguard.sources.masks import Mask, masked_values
from tfguard.sources.plan_document import decode, decode_as
from tfguard.sources.plan_json import Plan
from tfguard.sources.plan_shape import NOTHING, BlockContent, CallContent, ModuleContent, OutputContent, RowChange, StateValues
from tfguard.sources.prior_state import Summary, summary
from tfguard.sources.raw_text import having

MIN_CONSTANT = 9
"""A provider's setting that is named like a secret but shorter than this is a default or a test's."""

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_SECRET_NAME = re.compile(
    r"(^|_)(pass(word|wd|phrase)?|pwd|secret|secret_(access_)?key|secret_(string|binary)|(auth|access|session|bearer)_token|"
    r"token|(private|api|account|shared|signing|pre_?shared)_key|credentials|connection_string|user_data(_base64)?)"
    r"(_wo|_v?\d+|_pem|_base64|_value)*$"
)
_HANDLE = re.compile(r"(^|_)(creation|lock|update|version)_token$")
"""Tokens that make a request count once, or that tell one version of an object from the next: they open nothing."""
_ABOUT_SECRET = re.compile(r"(^|_)(arn|status)$|^(kms_key_id|secret_name)$")
"""What a block that is named like a secret says of it, beside the secret itself: where it is kept."""
_UNITS = "token_validity_units"
"""A block of a Cognito client: "hours", "days"."""
_ARN = re.compile(r"arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:\d*:\S+")
_SECRET_WORDS = (b"pass", b"pwd", b"secret", b"token", b"credential", b"connection", b"user_data", b"userdata", b"user-data")
_KEY = re.compile(rb"key")
_KEY_OWNERS = (b"access", b"account", b"api", b"private", b"shared", b"signing")
"""One of the words, or a key of one of these, is in every name that is a secret's, in lower case."""
_TEXTS_AT_ONCE = 256
_CREDENTIALS = re.compile(r"://[^/@:\s]*:([^/@\s]{4,})@")
_PROVIDER_SECRET = re.compile(r"key|secret|token|pass|credential", re.IGNORECASE)


@lru_cache(maxsize=16384)
def is_secret_name(path: Path) -> bool:
    """Whether an attribute's name alone says that its value is a secret: old plans have no marks.

    >>> is_secret_name(("master_password",)), is_secret_name(("environment", 0, "DB_PASSWORD")), is_secret_name(("name",))
    (True, True, False)
    """
    names = [step for step in path if isinstance(step, str)]
    return any(map(_names_secret, names)) and not _is_about_secret(names)


def is_named_secret(path: Path, value: Value) -> bool:
    """Whether a value is a secret by its attribute's name: where only an ARN says where the secret is, it is none.

    >>> is_named_secret(("credentials",), "s3cret"), is_named_secret(("credentials",), "arn:aws:iam::1:role/api")
    (True, False)
    """
    return is_secret_name(path) and not (isinstance(value, str) and _ARN.fullmatch(value))


@lru_cache(maxsize=8192)
def _names_secret(step: str) -> bool:
    name = _snake(step)
    return _SECRET_NAME.search(name) is not None and _HANDLE.search(name) is None


def _is_about_secret(names: list[str]) -> bool:
    """Whether a path leads past what is named like a secret, to what is said of it."""
    within = any(map(_names_secret, names[:-1])) and not _names_secret(names[-1])
    return (within and _ABOUT_SECRET.search(_snake(names[-1])) is not None) or _UNITS in names


def _snake(name: str) -> str:
    return _CAMEL.sub("_", name).lower().replace("-", "_")


def secret_values(plan: Plan) -> Iterator[Value]:
    """Every secret of a plan, as the value that it has there; also the secrets inside a secret document or address.

    Raises:
        InputError: a part of the plan that may hold one cannot be decoded.

    """
    for value in _declared(plan):
        yield value
        yield from inside(value)


def inside(value: Value) -> Iterator[Value]:
    """The passwords in a secret that is JSON, or a URL with credentials: other resources may hold them on their own."""
    if not isinstance(value, str):
        return
    if value.lstrip()[:1] in ("{", "["):
        try:
            yield from _named(json.loads(value), ())
        except (ValueError, RecursionError):
            return
    found = _CREDENTIALS.search(value)
    if found:
        yield found[1]
        yield unquote(found[1])


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
        yield from _named(decode(change.before), ())
        yield from _named(decode(change.after), ())
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


def _named(value: Value, path: Path) -> Iterator[Value]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _named(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _named(item, (*path, index))
    elif is_named_secret(path, value):
        yield value


def _of_state(state: Summary) -> Iterator[Value]:
    for output in state.outputs:
        if output.sensitive:
            yield from masked_values(decode(output.value), True)
    for item in state.unmarked:
        yield from _named(decode(item.values), ())
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
