"""The secrets that a plan's configuration has as literals: in providers, blocks, provisioners, outputs and calls."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Raw

from tfguard.inputs.plan.configuration import Configuration
from tfguard.inputs.plan.document import decode, decode_as
from tfguard.inputs.plan.raw_text import having
from tfguard.inputs.plan.shape import BlockContent, CallContent, ModuleContent, OutputContent
from tfguard.model import Path, Value
from tfguard.redaction.inside import assigned, credentials, leaves
from tfguard.redaction.names import is_provider_secret, may_name_secret, named_secrets
from tfguard.redaction.telling import is_telling

_TEXTS_AT_ONCE = 256


def configured_secrets(configuration: Configuration, old: bool) -> Iterator[Value]:
    """The literals of a configuration that are secrets. An `old` one cannot say which variables are.

    Raises:
        InputError: a part of it that may hold one cannot be decoded.

    """
    for provider in dicts(configuration.providers):
        for path, value in _constants(provider.get("expressions"), ()):
            if is_provider_secret(str(path[-1]), value):
                yield value
            yield from named_secrets(value, path)
    yield from _of_modules([call.module for call in configuration.calls if call.module])
    yield from _of_calls(configuration.calls, old)


def _of_modules(modules: list[ModuleContent]) -> Iterator[Value]:
    blocks = [bytes(raw) for module in modules for raw in (module.resources, module.actions)]
    for text in _telling(blocks):
        for block in decode_as(Raw(text), list[BlockContent]) or ():
            for path, value in _constants(decode(block.expressions), ()):
                yield from named_secrets(value, path)
            yield from _of_commands(block)
    outputs = [module.outputs for module in modules]
    for raw in having(outputs, outputs, [b"sensitive"]):
        for output in (decode_as(raw, dict[str, OutputContent]) or {}).values():
            if output.sensitive:
                yield from (leaf for _, value in _constants(decode(output.expression), ("value",)) for leaf in leaves(value))


def _of_commands(block: BlockContent) -> Iterator[Value]:
    """The secrets of provisioners and connections: in arguments of telling names, and inside commands."""
    for raw in (block.provisioners, block.connection):
        for path, value in _constants(decode(raw), ()):
            yield from named_secrets(value, path)
            for text in leaves(value):
                if isinstance(text, str):
                    yield from assigned(text)
                    yield from credentials(text)


def _of_calls(calls: tuple[CallContent, ...], old: bool) -> Iterator[Value]:
    telling = frozenset(_telling([bytes(call.expressions) for call in calls]))
    variables = [bytes(call.module.variables) if call.module else b"null" for call in calls]
    marking = frozenset(dict.fromkeys(variables) if old else _telling(variables, b"sensitive"))
    for call, declared in zip(calls, variables, strict=True):
        if declared in marking or bytes(call.expressions) in telling:
            yield from _of_call(call, decode(Raw(declared)) if declared in marking else {}, old)


def _of_call(call: CallContent, declared: Any, old: bool) -> Iterator[Value]:
    """What a call gives to a module whose variables are `declared` like this, and what they are without it."""
    given = [((str(name),), item.get("default"), item) for name, item in named_dicts(declared) if "default" in item]
    expressions = _constants(decode(call.expressions), ())
    told = dict(named_dicts(declared))
    for path, value, variable in (*given, *((path, value, told.get(str(path[0]), {})) for path, value in expressions)):
        if variable.get("sensitive"):
            yield from leaves(value)
        else:
            yield from named_secrets(value, path)
            yield from filter(is_telling, leaves(value) if old else ())


def _telling(texts: list[bytes], *words: bytes) -> Iterator[bytes]:
    """The texts that may name a secret, or have one of the words, once each: a module may be called a hundred times."""
    distinct = list(dict.fromkeys(texts))
    for start in range(0, len(distinct), _TEXTS_AT_ONCE):
        batch = distinct[start : start + _TEXTS_AT_ONCE]
        if may_name_secret(b"".join(batch), *words):  # to look once is faster than for each
            yield from (text for text in batch if may_name_secret(text, *words))


def dicts(value: Any) -> Iterator[dict[str, Any]]:
    """The objects inside an object."""
    return (item for _, item in named_dicts(value))


def named_dicts(value: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """The objects inside an object, by name."""
    return ((name, item) for name, item in value.items() if isinstance(item, dict)) if isinstance(value, dict) else iter(())


def _constants(expression: Any, path: Path) -> Iterator[tuple[Path, Value]]:
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
