"""What is written twice: inside a resource, and as resources of their own. The two erase each other's."""

from __future__ import annotations

from typing import Any

from tfguard.engine.expression import evaluate
from tfguard.engine.interpreter import truth
from tfguard.inputs.configuration.model import ConfigModule, ResourceBlock
from tfguard.model.values import is_empty
from tfguard.resources.catalogue import co_owners
from tfguard.resources.shapes.co_owner import CoOwner


def written_twice(module: ConfigModule, block: ResourceBlock) -> list[dict[str, Any]]:
    """The arguments of a resource that it sets while other resources in the module declare the same."""
    ignored = _ignored(block)
    found = []
    for argument in sorted({part.attribute for part in co_owners(block.type)}):
        if argument in ignored or "all" in ignored or is_empty(block.values.get(argument)):
            continue
        parts = [part for part in co_owners(block.type) if part.attribute == argument]
        others = [other.address for other in module.resources if any(_declares(other, part, block) for part in parts)]
        if others:
            found.append({"argument": argument, "resources": others})
    return found


def _declares(other: ResourceBlock, part: CoOwner, block: ResourceBlock) -> bool:
    """Whether another resource certainly declares a part of this one."""
    if other.type != part.other or other is block or not _names(other, part.named_in, block):
        return False
    if part.sets is not None and is_empty(other.values.get(part.sets)):
        return False
    return part.when is None or truth(evaluate(part.when, other.values)) is True


def _names(other: ResourceBlock, argument: str, block: ResourceBlock) -> bool:
    return any(
        reference == block.address or reference.startswith((f"{block.address}.", f"{block.address}["))
        for reference in other.references.get(argument, ())
    )


def _ignored(block: ResourceBlock) -> frozenset[str]:
    """The arguments that the resource's lifecycle ignores; `all` stands for every one."""
    blocks = block.values.get("lifecycle")
    first = blocks[0] if isinstance(blocks, list) and blocks else None
    names = first.get("ignore_changes") if isinstance(first, dict) else None
    return frozenset(str(name).split("[")[0].split(".")[0] for name in names) if isinstance(names, list) else frozenset()
