"""Whether the values in a state are of the types that the provider gives them: what is damaged is not compared."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tfguard.comparison.shape import Shape
from tfguard.model.drift import StateResource
from tfguard.model.values import is_number
from tfguard.resources.schema.provider import type_schema

_BOOLS = ("true", "false", "1", "0")


def damaged_attribute(resource: StateResource) -> str | None:
    """The first attribute whose value has another type than every version of the provider gives it."""
    versions = type_schema(resource.type).versions
    for name, value in resource.attributes.items():
        shapes = [shapes[name] for shapes in versions if name in shapes]
        if shapes and not any(_fits(value, shape) for shape in shapes):
            return name
    return None


def _fits(value: Any, shape: Shape) -> bool:
    match shape:
        case _ if value is None:
            return True
        case str():
            return shape not in _FITS or _FITS[shape](value)
        case ["set" | "list", inner]:
            return isinstance(value, list) and all(_fits(item, inner) for item in value)
        case ["map", inner]:
            return isinstance(value, dict) and all(_fits(item, inner) for item in value.values())
        case dict():
            return isinstance(value, dict) and all(_fits(item, shape.get(key)) for key, item in value.items())
        case _:
            return True


def _is_numeral(value: Any) -> bool:
    try:
        return isinstance(value, str) and float(value) is not None
    except ValueError:
        return False


# Terraform before 0.12 wrote numbers and truth values as texts.
_FITS: dict[str, Callable[[Any], bool]] = {
    "bool": lambda value: isinstance(value, bool) or value in _BOOLS,
    "number": lambda value: is_number(value) or _is_numeral(value),
    "string": lambda value: isinstance(value, str),
}
"""What a scalar may be; of any other shape nothing is known."""
