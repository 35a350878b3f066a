"""Every name in a declaration is one that AWS answers with: an expression over a misspelt key would be null for ever."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.resources.aws_shapes import member_names, operations
from tfguard.engine.expression import parse
from tfguard.resources.catalogue import live_readers
from tfguard.resources.shapes.live_reader import Call, Expression, LiveReader

OUR_NAMES = {
    *("value", "verb", "code", "path", "group", "target", "resourceId", "attributes", "version", "d"),
    *("Role", "Action", "Configuration", "RouteTableId", "Policy", "RedrivePolicy", "RedriveAllowPolicy"),
}
"""Keys that a declaration gives to the items of an answer, and those inside a text or a map of it."""


def calls(reading: LiveReader) -> Iterator[tuple[str, Call]]:
    yield reading.service, reading.read
    if reading.check:
        yield reading.service, reading.check
    for detail in reading.details:
        yield detail.service or reading.service, detail.call


def fields(node: Any) -> Iterator[str]:
    """The names that an expression reads; those of objects that it makes are Terraform's."""
    if node["type"] == "field":
        yield str(node["value"])
    for child in node.get("children", ()):
        if isinstance(child, dict):
            yield from fields(child)


def expressions(reading: LiveReader) -> Iterator[Expression]:
    yield reading.id
    yield from (reading.attribute(name).live for name in reading.attributes)
    yield from filter(None, [reading.tags, reading.gone])
    yield from (detail.when for detail in reading.details if detail.when)
    if reading.unmanaged:
        yield from (parent.live for parent in reading.unmanaged.parents)
        yield from filter(None, [reading.unmanaged.where, reading.unmanaged.import_id, *reading.unmanaged.shown.values()])


@pytest.mark.parametrize("type_", sorted(live_readers()))
def test_the_names_of_expressions_are_aws_own(type_: str) -> None:
    reading = live_readers()[type_]
    known = {name for service, call in calls(reading) for name in member_names(f"{service}.{call.operation}")}
    known |= {name for _, call in calls(reading) for name in call.context} | {detail.name for detail in reading.details}
    texts = [text for text in expressions(reading) if isinstance(text, str)]
    used = {name for text in texts for name in fields(parse(text))}
    assert used - known - OUR_NAMES == set()


@pytest.mark.parametrize("type_", sorted(live_readers()))
def test_the_operations_and_their_parameters_are_aws_own(type_: str) -> None:
    for service, call in calls(live_readers()[type_]):
        shape = operations(service)[call.operation].input_shape
        accepted = set(shape.members) if shape else set()
        assert {*call.params, *call.fixed, *call.context} <= accepted
        required = set(shape.required_members) if shape else set()
        assert required <= {*call.params, *call.fixed}
