"""What our schemas ask for, in our words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tfguard.inputs.schema import WORDS, load_schema, schema_problem
from tfguard.inputs.yaml_file import YamlFile

_ABOUT = {"$schema", "$defs", "$ref", "title", "description", "items", "properties"}
"""What asks for nothing by itself."""


def keywords(schema: Any) -> Iterator[str]:
    if isinstance(schema, list):
        for item in schema:
            yield from keywords(item)
    if isinstance(schema, dict):
        yield from schema
        for key, item in schema.items():
            yield from keywords(list(item.values()) if key in ("properties", "$defs") else item)


@pytest.mark.parametrize("name", ["config", "policy", "examples"])
def test_every_keyword_that_our_schemas_use_has_words(name: str) -> None:
    used = {key for key in keywords(load_schema(f"{name}.schema.json")) if key not in _ABOUT}
    said_elsewhere = {"additionalProperties", "required", "propertyNames"}  # the last by the keywords inside it
    assert used - said_elsewhere <= WORDS.keys()


SCHEMA: dict[str, Any] = {
    "type": "object",
    "additionalProperties": False,
    "required": ["a"],
    "properties": {
        "a": {"type": ["string", "null"], "minLength": 3, "maxLength": 5, "pattern": "^x"},
        "b": {"type": "array", "minItems": 2},
        "c": {"oneOf": [{"enum": ["x", "y"]}, {"type": "array", "items": {"type": "integer"}}]},
        "d": {"anyOf": [{"required": ["k"]}, {"required": ["l"]}]},
        "e": {"type": "object", "minProperties": 1},
        "f": {"type": "boolean", "description": "whether."},
        "g": {"oneOf": [{"type": "string"}, {"type": "array"}]},
    },
}
WRONG = {
    "5": "1: the document: 5 is not a mapping",
    "b: [1, 2]\n": "1: the document: 'a' is missing",
    "a: xyz\nz: 1\n": "2: the document: there is no key 'z'",
    "a: 5\n": "1: a: 5 is not a text or null",
    "a: x\n": "1: a: 'x' is too short",
    "a: xxxxxxxx\n": "1: a: 'xxxxxxxx' has more than 5 characters",
    "a: abc\n": "1: a: 'abc' is not of the form ^x",
    "a: xyz\nb: [1]\n": "2: b: a list of fewer than 2 items",
    "a: xyz\nc: z\n": "2: c: 'z' is not one of x, y",
    "a: xyz\nc:\n- 1\n- x\n": "4: c[1]: 'x' is not a whole number",
    "a: xyz\nd: {}\n": "2: d: a mapping needs one of 'k', 'l'",
    "a: xyz\ne: {}\n": "2: e: a mapping of fewer than 1 key",
    "a: xyz\nf: 1\n": "2: f: 1 is not true or false; expected whether",
    "a: xyz\ng: 1\n": "2: g: 1 has none of the forms that it may have",
    "a: xyz\nz: {a: 1}\nb: []\n": "2: the document: there is no key 'z'",
}


@pytest.mark.parametrize("text", WRONG)
def test_a_mistake_is_named_with_line_and_key(text: str) -> None:
    file = YamlFile("f.yaml", text)
    assert schema_problem(file, file.first(), SCHEMA) == f"f.yaml:{WRONG[text]}"
