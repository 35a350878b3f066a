"""Attributes that load balancers and target groups answer as a list of keys and values, and their tags."""

from __future__ import annotations

from functools import partial

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail


def tags(arn: str) -> Detail:
    """The tags, twenty objects a call."""
    call = Call("describe_tags", "TagDescriptions", {"ResourceArns": arn})
    return Detail("tag_description", call, batch=20, item_key="ResourceArn")


def bag(operation: str, parameter: str, arn: str) -> Detail:
    """The attributes that AWS keeps as a list of names and texts."""
    return Detail("bag", Call(operation, "Attributes", {parameter: arn}))


def in_bag(live: LiveObject, key: str) -> str | None:
    """One of these texts; null where the answer does not have it."""
    return next((item.get("Value") for item in live.get("bag") or [] if item.get("Key") == key), None)


def text(key: str) -> Attribute:
    """A text of these."""
    return Attribute(partial(in_bag, key=key), unless_absent=True)


def flag(key: str) -> Attribute:
    """A yes or no of these."""
    return Attribute(lambda live: None if in_bag(live, key) is None else in_bag(live, key) == "true", unless_absent=True)


def number(key: str) -> Attribute:
    """A number of these."""

    def read(live: LiveObject) -> int | None:
        found = in_bag(live, key)
        return int(found) if found and found.isdigit() else None

    return Attribute(read, unless_absent=True)
