"""Validation of YAML files against the JSON Schemas that ship with tfguard."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from tfguard.errors import nearest
from tfguard.inputs.yaml_file import YamlFile
from tfguard.model.values import format_path

_FIRST = ("type", "additionalProperties", "required")
_TYPES = {
    "array": "a list",
    "boolean": "true or false",
    "integer": "a whole number",
    "null": "null",
    "number": "a number",
    "object": "a mapping",
    "string": "a text",
}
_LONGEST = 60


@cache
def load_schema(name: str) -> dict[str, Any]:
    """A schema that ships with tfguard, by file name."""
    # Imported here, as jsonschema below: a run without a file of the user's reads no schema.
    from importlib import resources

    text = resources.files("tfguard").joinpath("schemas", name).read_text("utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def schema_problem(file: YamlFile, data: Any, schema: dict[str, Any], document: int = 0) -> str | None:
    """The first thing in a document that the schema does not allow: file, line, key, and what was expected."""
    # Imported here: the import takes longer than a whole run on a small plan, and a valid run rarely needs it.
    from jsonschema import Draft202012Validator

    repeated = file.repeated_key()
    if repeated is not None:
        return f"{file.name}:{repeated[1]}: the key {repeated[0]!r} stands twice"
    error = min(_leaves(Draft202012Validator(schema).iter_errors(data)), key=_order, default=None)
    if error is None:
        return None
    path = tuple(error.absolute_path)
    key = format_path(path) or "the document"
    return f"{file.name}:{file.line_of((*path, *_unknown_key(error)), document)}: {key}: {_expected(error)}"


def _unknown_key(error: Any) -> tuple[str, ...]:
    """The first key that an object may not have, since that is what is to be looked for."""
    if error.validator != "additionalProperties":
        return ()
    allowed = error.schema.get("properties", {})
    return tuple(key for key in error.instance if key not in allowed)[:1]


def _order(error: Any) -> tuple[Any, ...]:
    """The outermost mistake first, since it may make the others; a key that is not known before one that is missing."""
    return len(error.absolute_path), _FIRST.index(error.validator) if error.validator in _FIRST else len(_FIRST)


def _expected(error: Any) -> str:
    described = error.schema.get("description", "").rstrip(".") if isinstance(error.schema, dict) and error.path else None
    message = what_is_wrong(error.validator, error.validator_value, error.instance, error.schema)
    near = _nearest(error)
    return "; ".join(filter(None, [message, near and f"the nearest is {near}", described and f"expected {described}"]))


def _nearest(error: Any) -> str | None:
    """The key or the value that may have been meant."""
    wrong, right = error.instance, error.validator_value
    if error.validator == "additionalProperties":
        wrong, right = _unknown_key(error)[0], error.schema.get("properties", {})
    elif error.validator != "enum":
        return None
    return nearest(wrong, map(str, right)) if isinstance(wrong, str) else None


def what_is_wrong(keyword: str, wanted: Any, value: Any, schema: Mapping[str, Any]) -> str:
    """What a value lacks that a keyword of JSON Schema asks for."""
    say = WORDS.get(keyword)
    if keyword == "additionalProperties":
        return f"there is no key {_shown(next(key for key in value if key not in schema.get('properties', {})))}"
    if keyword == "required":
        return f"{_shown(next(key for key in wanted if key not in value))} is missing"
    return say(_shown(value), wanted) if say else f"{_shown(value)} is not valid"


def _leaves(errors: Iterable[Any]) -> Iterator[Any]:
    """The mistakes; of several forms that a value may have, those in the one that it seems to be meant for."""
    for error in errors:
        forms: dict[int, list[Any]] = {}
        for inner in error.context or ():
            forms.setdefault(inner.relative_schema_path[0], []).append(inner)
        meant = [form for form in forms.values() if not any(_says_form(inner) for inner in form)]
        if len(meant) == 1:
            yield from _leaves(meant[0])
        else:
            yield error


def _says_form(error: Any) -> bool:
    """Whether a value is not of this form at all, rather than a flawed one of it."""
    if error.relative_path:
        return False
    return error.validator in ("type", "required") or (error.validator == "enum" and isinstance(error.instance, list | dict))


def _shown(value: Any) -> str:
    match value:
        case dict() | list():
            return "a mapping" if isinstance(value, dict) else "a list"
        case bool() | None:
            return json.dumps(value)
    text = repr(value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _type(shown: str, wanted: str | list[str]) -> str:
    return f"{shown} is not {' or '.join(_TYPES[name] for name in ([wanted] if isinstance(wanted, str) else wanted))}"


def _at_least(noun: str) -> Callable[[str, int], str]:
    return lambda shown, wanted: f"{shown} of fewer than {wanted} {noun if wanted != 1 else noun.removesuffix('s')}"


def _forms(shown: str, wanted: list[dict[str, Any]]) -> str:
    keys = [key for form in wanted for key in form.get("required", ())]
    return f"{shown} needs one of {', '.join(map(repr, keys))}" if keys else f"{shown} has none of the forms that it may have"


WORDS: dict[str, Callable[[str, Any], str]] = {
    "anyOf": _forms,
    "const": lambda shown, wanted: f"{shown} is not {wanted}",
    "enum": lambda shown, wanted: f"{shown} is not one of {', '.join(map(str, wanted))}",
    "maxLength": lambda shown, wanted: f"{shown} has more than {wanted} characters",
    "maxItems": lambda shown, wanted: f"{shown} of more than {wanted:,} items",
    "maxProperties": lambda shown, wanted: f"{shown} of more than {wanted:,} keys",
    "maximum": lambda shown, wanted: f"{shown} is more than {wanted:,}",
    "minItems": _at_least("items"),
    "minLength": lambda shown, wanted: f"{shown} is too short" if wanted > 1 else f"{shown} is empty",
    "minProperties": _at_least("keys"),
    "minimum": lambda shown, wanted: f"{shown} is less than {wanted}",
    "oneOf": _forms,
    "pattern": lambda shown, wanted: f"{shown} is not of the form {wanted}",
    "type": _type,
}
"""What each keyword of our schemas asks for, in words; `additionalProperties` and `required` need the value itself."""
