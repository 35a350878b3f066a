"""Compares a state's attributes with an object of AWS, as a scan does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.resources.answers import ACCOUNT, REGION, compare, resource
from tfguard.model.drift import AttributeDrift
from tfguard.resources.shapes.live_object import LiveObject


def compared(type_: str, state: Mapping[str, Any], answer: Mapping[str, Any]) -> tuple[AttributeDrift, ...]:
    """The differences of one resource; the answer holds the details under their names."""
    return tuple(compare(resource(type_, state), LiveObject(answer, REGION, ACCOUNT).within(state)).changed)


def changed(type_: str, state: Mapping[str, Any], answer: Mapping[str, Any]) -> set[str]:
    """The attributes that differ."""
    return {item.attribute for item in compared(type_, state, answer)}
