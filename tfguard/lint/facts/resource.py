"""Facts about one resource block, for policies that need no plan."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from tfguard.engine.policy import Subject
from tfguard.inputs.configuration.model import ResourceBlock
from tfguard.lint.context import ModuleContext
from tfguard.lint.facts.common import Provider, bind, root
from tfguard.lint.facts.written_twice import written_twice
from tfguard.lint.row import NOT_LITERAL, ConfigRow
from tfguard.model import UNKNOWN, Value
from tfguard.model.values import has_unknown, is_empty


def _lifecycle(name: str, context: ModuleContext, block: ResourceBlock) -> Value:
    """A switch of the lifecycle block; false where it is not there, and not known where something else stands there."""
    blocks = block.values.get("lifecycle")
    if is_empty(blocks):
        return False
    first = blocks[0] if isinstance(blocks, list) else UNKNOWN
    if not isinstance(first, dict):
        return UNKNOWN
    value = first.get(name)
    return value if value is UNKNOWN else value in (True, "true")


RESOURCE_FACTS: dict[str, Provider[ResourceBlock]] = {
    "address": lambda context, block: block.address,
    "create_before_destroy": partial(_lifecycle, "create_before_destroy"),
    "name": lambda context, block: block.name,
    "prevent_destroy": partial(_lifecycle, "prevent_destroy"),
    "root": root,
    "type": lambda context, block: block.type,
    "values": lambda context, block: block.values,
    "written_twice": lambda context, block: written_twice(context.module, block),
}


def rows(context: ModuleContext) -> Iterator[ConfigRow]:
    """A row for each block that was read."""
    for block in context.module.resources:
        unknown = {name: NOT_LITERAL for name, value in block.values.items() if has_unknown(value)}
        yield ConfigRow(
            Subject.RESOURCE,
            block.address,
            block.place,
            bind(RESOURCE_FACTS, context, block),
            type_=block.type,
            places=block.places,
            unreadable=unknown,
        )
