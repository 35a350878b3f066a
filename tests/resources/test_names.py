"""Every name in a declaration is one that AWS answers with: an expression over a misspelt key would be null for ever."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import botocore.session
import jmespath
import pytest
from botocore import xform_name
from botocore.model import OperationModel, Shape

from tfguard.resources.catalogue import live_readers
from tfguard.resources.shapes.live_reader import Call, Expression, LiveReader

SESSION = botocore.session.Session()
OUR_NAMES = {
    *("value", "verb", "code", "path", "group", "target", "resourceId", "attributes", "version", "d"),
    *("Role", "Action", "Configuration", "RouteTableId", "Policy", "RedrivePolicy", "RedriveAllowPolicy"),
}
"""Keys that a declaration gives to the items of an answer, and those inside a text or a map of it."""


@cache
def operations(service: str) -> dict[str, OperationModel]:
    model = SESSION.get_service_model(service)
    return {xform_name(name): model.operation_model(name) for name in model.operation_names}


def members(shape: Shape | None, seen: frozenset[str] = frozenset()) -> Iterator[str]:
    """Every name of a member anywhere in a shape."""
    if shape is None or shape.name in seen:
        return
    inner = seen | {shape.name}
    if shape.type_name == "structure":
        for name, member in shape.members.items():  # type: ignore[attr-defined]  # a structure has members
            yield name
            yield from members(member, inner)
    elif shape.type_name == "list":
        yield from members(shape.member, inner)  # type: ignore[attr-defined]  # a list has one
    elif shape.type_name == "map":
        yield from members(shape.value, inner)  # type: ignore[attr-defined]  # a map has values


@cache
def answered(service: str, operation: str) -> frozenset[str]:
    return frozenset(members(operations(service)[operation].output_shape))


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
    known = {name for service, call in calls(reading) for name in answered(service, call.operation)}
    known |= {name for _, call in calls(reading) for name in call.context} | {detail.name for detail in reading.details}
    texts = [text for text in expressions(reading) if isinstance(text, str)]
    used = {name for text in texts for name in fields(jmespath.compile(text).parsed)}
    assert used - known - OUR_NAMES == set()


@pytest.mark.parametrize("type_", sorted(live_readers()))
def test_the_operations_and_their_parameters_are_aws_own(type_: str) -> None:
    for service, call in calls(live_readers()[type_]):
        shape = operations(service)[call.operation].input_shape
        accepted = set(shape.members) if shape else set()
        assert {*call.params, *call.fixed, *call.context} <= accepted
        required = set(shape.required_members) if shape else set()
        assert required <= {*call.params, *call.fixed}
