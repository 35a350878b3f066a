"""HCL as a tree of blocks with exact positions. Finds what is written; evaluates nothing but literals."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tree_sitter import Node, Parser


@dataclass(frozen=True, slots=True)
class Expression:
    """The right-hand side of an attribute, as written."""

    text: str

    @property
    def literal(self) -> str | bool | None:
        """The value of a plain string, true or false; None for everything else."""
        text = self.text.strip()
        if text in ("true", "false"):
            return text == "true"
        if len(text) > 1 and text[0] == text[-1] == '"' and "${" not in text and "%{" not in text:
            return text[1:-1]
        return None

    @property
    def items(self) -> tuple[str, ...]:
        """The elements of a list, as written; a single word counts as a list of one."""
        inner = self.text.strip()
        if inner.startswith("[") and inner.endswith("]"):
            inner = inner[1:-1]
        return tuple(item.strip().strip('"') for item in inner.split(",") if item.strip())


@dataclass(frozen=True, slots=True)
class Block:
    """One block: its type, its labels, its attributes by name, and the blocks in it. `line` counts from 1."""

    type: str
    labels: tuple[str, ...]
    line: int
    attributes: dict[str, Expression] = field(default_factory=dict)
    blocks: tuple[Block, ...] = ()

    def of_type(self, type_: str) -> Iterator[Block]:
        """The blocks of one type directly inside this one."""
        return (block for block in self.blocks if block.type == type_)


def parse_hcl(data: bytes) -> tuple[Block, ...]:
    """The top-level blocks of a file. A part that is not HCL is passed over."""
    root = _parser().parse(data).root_node
    return tuple(_block(node) for body in _children(root, "body") for node in _children(body, "block"))


@lru_cache(maxsize=1)
def _parser() -> Parser:
    # Imported here: most runs of tfguard never parse HCL.
    import tree_sitter_hcl
    from tree_sitter import Language, Parser

    return Parser(Language(tree_sitter_hcl.language()))


def _block(node: Node) -> Block:
    head = [child for child in node.named_children if child.type in ("identifier", "string_lit")]
    attributes: dict[str, Expression] = {}
    blocks: list[Block] = []
    for body in _children(node, "body"):
        for child in body.named_children:
            if child.type == "attribute":
                name, value = child.named_children[0], child.named_children[-1]
                attributes[_text(name)] = Expression(_text(value))
            elif child.type == "block":
                blocks.append(_block(child))
    labels = tuple(_text(label).strip('"') for label in head[1:])
    return Block(_text(head[0]) if head else "", labels, node.start_point[0] + 1, attributes, tuple(blocks))


def _children(node: Node, type_: str) -> list[Node]:
    return [child for child in node.named_children if child.type == type_]


def _text(node: Node) -> str:
    return (node.text or b"").decode("utf-8", "replace")
