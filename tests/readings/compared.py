"""Compares a state's attributes with an answer of AWS, as a scan does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tfguard.aws.reader import Found
from tfguard.drift.comparer import Comparer
from tfguard.drift.world import World
from tfguard.model.drift import AttributeDrift, StateResource
from tfguard.readings.live import Live
from tfguard.readings.registry import READINGS


def compared(type_: str, state: Mapping[str, Any], answer: Mapping[str, Any]) -> tuple[AttributeDrift, ...]:
    """The differences of one resource; the answer holds the details under their names."""
    resource = StateResource(f"{type_}.it", type_, state, "terraform.tfstate")
    live = Live(answer, "us-east-1", "123456789012").within(state)
    return tuple(Comparer(READINGS[type_], World([resource])).compare(Found(resource, live)).changed)


def changed(type_: str, state: Mapping[str, Any], answer: Mapping[str, Any]) -> set[str]:
    """The attributes that differ."""
    return {item.path.split(".")[0].split("[")[0] for item in compared(type_, state, answer)}
