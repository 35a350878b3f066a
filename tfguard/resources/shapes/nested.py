"""AWS's answers in the shape of Terraform's schema, for blocks that are nested too deep to be written out one by one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from tfguard.model import Value
from tfguard.resources.schema.provider import type_schema
from tfguard.resources.shapes.live_object import LiveObject, evaluate
from tfguard.resources.shapes.live_reader import Attribute

_LIST_KEYS = {"Quantity", "Items", "Enabled", "CachedMethods"}


def nested(
    type_: str,
    name: str,
    expression: str,
    *,
    names: Mapping[str, str] | None = None,
    leave: tuple[str, ...] = (),
    unless_absent: bool = False,
    normalise: Callable[[Value], Value] | None = None,
) -> Attribute:
    """An attribute whose live value has the schema's names in CamelCase, as `shaped` turns them around.

    names: Terraform's name for AWS's where they differ in more than capital letters, underscores and a plural's s.
    leave: names, anywhere inside, that are not compared.
    """

    def read(live: LiveObject) -> Value:
        found = evaluate(expression, live)
        if found is None or found == {}:  # AWS answers with an empty object where a whole part is not set
            return None
        return shaped(found, type_schema(type_).shapes[name], names or {}, leave)

    return Attribute(read, normalise=normalise, unless_absent=unless_absent)


def shaped(value: Value, shape: Any, names: Mapping[str, str], leave: tuple[str, ...] = ()) -> Value:
    """A live value under Terraform's names.

    A nested block that the answer leaves out is an empty one, since AWS leaves out what is not set; any other name that
    it leaves out is left out, and so not compared.

    >>> shape = {"http_port": "number", "name": ["set", "string"]}
    >>> shaped({"HttpPort": 80, "Names": {"Quantity": 1, "Items": ["a"]}}, shape, {})
    {'http_port': 80, 'name': ['a']}
    """
    if isinstance(shape, list):
        return value if shape[0] == "map" else [shaped(item, shape[1], names, leave) for item in _items(value)]
    if not isinstance(shape, dict) or not isinstance(value, dict):
        return value.decode("utf-8", "replace") if isinstance(value, bytes) else value
    keys = {_plain(key): key for key in value}
    found: dict[str, Value] = {}
    for name, inner in shape.items():
        key = keys.get(_plain(names.get(name, name)))
        if name in leave:
            continue
        if key is not None:
            found[name] = shaped(value[key], inner, names, leave)
        elif isinstance(inner, list) and isinstance(inner[1], dict):
            found[name] = []
    return found


def _items(value: Value) -> list[Value]:
    """The elements of a list, also of CloudFront's {Quantity, Items}; a lone object is a block that occurs once."""
    if isinstance(value, dict) and "Quantity" in value and set(value) <= _LIST_KEYS:
        value = value.get("Items")
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _plain(name: str) -> str:
    return name.replace("_", "").lower().rstrip("s")
