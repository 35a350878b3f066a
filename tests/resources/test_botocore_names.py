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


def calls(reader: LiveReader) -> Iterator[tuple[str, Call]]:
    yield reader.service, reader.read
    if reader.check:
        yield reader.service, reader.check
    for detail in reader.details:
        yield detail.service or reader.service, detail.call


def fields(node: Any) -> Iterator[str]:
    """The names that an expression reads; those of objects that it makes are Terraform's."""
    if node["type"] == "field":
        yield str(node["value"])
    for child in node.get("children", ()):
        if isinstance(child, dict):
            yield from fields(child)


def expressions(reader: LiveReader) -> Iterator[Expression]:
    yield reader.id
    yield from (reader.attribute(name).live for name in reader.attributes)
    yield from filter(None, [reader.tags, reader.gone])
    yield from (detail.when for detail in reader.details if detail.when)
    if reader.unmanaged:
        yield from (parent.live for parent in reader.unmanaged.parents)
        yield from filter(None, [reader.unmanaged.where, reader.unmanaged.import_id, *reader.unmanaged.shown.values()])


@pytest.mark.parametrize("type_", sorted(live_readers()))
def test_the_names_of_expressions_are_aws_own(type_: str) -> None:
    reader = live_readers()[type_]
    known = {name for service, call in calls(reader) for name in member_names(f"{service}.{call.operation}")}
    known |= {name for _, call in calls(reader) for name in call.context} | {detail.name for detail in reader.details}
    texts = [text for text in expressions(reader) if isinstance(text, str)]
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
