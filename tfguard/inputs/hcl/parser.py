"""HCL as blocks with exact positions. Finds what is written; hcl_values.py says what it is worth."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from tfguard.inputs.encoding import first_not_utf8, not_utf8
from tfguard.inputs.hcl.outline import BlockRange, OutlineError, comments, masked, outline, without_arguments
from tfguard.inputs.limits import HCL_BLOCK_MIB, HCL_DEPTH, Limit
from tfguard.inputs.place import BOM, START, Lines, Span
from tfguard.model import Value

if TYPE_CHECKING:
    from tree_sitter import Node, Parser

_UTF16 = (b"\xff\xfe", b"\xfe\xff")
SHOWN = 30
"""How many characters of what is not HCL a fault shows."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A place that is not HCL, and why: half a sentence, without a full stop. `limit` where it only exceeds one."""

    span: Span
    why: str
    limit: Limit | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """What was parsed: the bytes from `offset` on, of a file with these lines. Nodes of the tree count from the offset.

    Strings were blanked before parsing, so a node says where something stands, and the file says what.
    """

    lines: Lines
    offset: int

    def text(self, node: Node) -> str:
        """What a node stands for."""
        return self.lines.text(self.offset + node.start_byte, self.offset + node.end_byte)

    def span(self, node: Node) -> Span:
        """Where a node stands."""
        return self.lines.span(self.offset + node.start_byte, self.offset + node.end_byte)


@dataclass(frozen=True, slots=True)
class Extent:
    """The bytes [start, end) of a file, for the value of an attribute whose name begins at `first`."""

    lines: Lines = field(repr=False)
    start: int
    end: int
    first: int


class Expression(ABC):
    """The right-hand side of an attribute."""

    __slots__ = ()

    @property
    @abstractmethod
    def extent(self) -> Extent:
        """Where it stands."""

    @property
    def text(self) -> str:
        """What is written."""
        extent = self.extent
        return extent.lines.text(extent.start, extent.end)

    @property
    def span(self) -> Span:
        """Where it stands, in lines and columns."""
        extent = self.extent
        return extent.lines.span(extent.start, extent.end)

    @property
    def whole(self) -> Span:
        """Where the attribute stands, from its name to the end of the expression."""
        extent = self.extent
        return extent.lines.span(extent.first, extent.end)

    @property
    def literal(self) -> str | bool | None:
        """The value of a plain string, true or false; None for everything else. Escapes stay as they are."""
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
class Parsed(Expression):
    """An expression with its syntax tree; `attribute` is the node of the attribute, or of the entry of an object."""

    source: Source = field(repr=False)
    node: Node = field(repr=False)
    attribute: Node = field(repr=False)

    @property
    def extent(self) -> Extent:
        """Where it stands."""
        offset, node = self.source.offset, self.node
        return Extent(self.source.lines, offset + node.start_byte, offset + node.end_byte, offset + self.attribute.start_byte)


@dataclass(frozen=True, slots=True)
class Known(Expression):
    """An expression whose value needs no reading: from a JSON file, or from python-hcl2.

    `value` has UNKNOWN for what is not literal; `raw` is the value as written; `entries` are those of an object.
    Where the value is not `placed`, its extent is the header of its block.
    """

    at: Extent
    value: Value
    raw: Value = None
    entries: tuple[tuple[str, Expression], ...] | None = None
    placed: bool = True

    @property
    def extent(self) -> Extent:
        """Where it stands."""
        return self.at


@dataclass(frozen=True, slots=True)
class Block:
    """One block: its type, its labels, its attributes by name, and the blocks in it.

    It is the bytes [start, end) of a file; type and labels end at `head`, and [first, last) is between the braces.
    `faults` are the places in it, nested blocks included, that are not HCL.
    """

    type: str
    labels: tuple[str, ...]
    lines: Lines = field(repr=False)
    start: int
    head: int
    first: int
    last: int
    end: int
    attributes: dict[str, Expression] = field(default_factory=dict)
    blocks: tuple[Block, ...] = ()
    faults: tuple[Fault, ...] = ()

    @property
    def span(self) -> Span:
        """Where the whole block stands."""
        return self.lines.span(self.start, self.end)

    @property
    def header(self) -> Span:
        """Where type and labels stand."""
        return self.lines.span(self.start, self.head)

    @property
    def body(self) -> Span:
        """What stands between the braces."""
        return self.lines.span(self.first, self.last)

    @property
    def line(self) -> int:
        """The line of the block's type, from 1."""
        return self.header.line

    def of_type(self, type_: str) -> Iterator[Block]:
        """The blocks of one type directly inside this one."""
        return (block for block in self.blocks if block.type == type_)


@dataclass(frozen=True, slots=True)
class HclFile:
    """A file: its blocks, its top-level attributes, and the places that are not HCL."""

    blocks: tuple[Block, ...] = ()
    attributes: dict[str, Expression] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()


def parse_hcl(data: bytes) -> HclFile:
    """Everything in a file. Where a part is not HCL, that is a fault, and the other blocks are still there."""
    lines = Lines(data)
    fault = encoding_fault(data, lines)
    if fault is not None:
        return HclFile(faults=(fault,))
    try:
        ranges = outline(data)
    except OutlineError as error:
        return _without_outline(lines, error)
    blocks = tuple(parse_block(range_, lines) for range_ in ranges)
    return HclFile(blocks, {}, tuple(fault for block in blocks for fault in block.faults))


def parse_blocks(data: bytes, types: Container[bytes]) -> Iterator[Block]:
    """The blocks of some types in a file, one tree in memory at a time; none where the file is not HCL."""
    lines = Lines(data)
    try:
        ranges = [] if encoding_fault(data, lines) else outline(data, types)
    except OutlineError:
        return
    for range_ in ranges:
        yield parse_block(range_, lines)


def parse_block(range_: BlockRange, lines: Lines, only_pins: bool = False) -> Block:
    """One top-level block of a file that has an outline.

    With `only_pins`, the plain arguments of a module or provider block may be missing, but for source, version and alias.
    """
    ends = (range_.body - 1, range_.body, range_.end - 1, range_.end)
    if range_.end - range_.start > HCL_BLOCK_MIB.bytes:
        faults = [_exceeded(HCL_BLOCK_MIB, lines.span(range_.start, range_.body), "this block")]
        return Block(range_.type, range_.labels, lines, range_.start, *ends, faults=tuple(faults))
    text = lines.data[range_.start : range_.end]
    if range_.plain:
        text = masked(without_arguments(text) if only_pins else text)
    root = _parser().parse(text).root_node
    source = Source(lines, range_.start)
    faults = list(_faults(root, source)) if root.has_error else []
    node = next((child for body in _of_type(root, "body") for child in _of_type(body, "block")), None)
    if node is None:
        return Block(range_.type, range_.labels, lines, range_.start, *ends, faults=tuple(faults))
    return _Builder(source, faults).block(node, range_.labels)


def encoding_fault(data: bytes, lines: Lines) -> Fault | None:
    """Where the bytes are not text that Terraform reads: UTF-16, a NUL, or not UTF-8 outside comments."""
    if data.startswith(_UTF16):
        return Fault(START, "the file is UTF-16, and Terraform reads only UTF-8")
    nul = data.find(b"\0")
    if nul >= 0:
        return Fault(lines.span(nul, nul + 1), "there is a NUL byte here, so this is not a text file")
    position = first_not_utf8(data)
    if position is not None:
        # Terraform passes over the bytes of a comment, so they may be anything.
        blanked = bytearray(data)
        for start, end in comments(data):
            blanked[start:end] = b" " * (end - start)
        position = first_not_utf8(bytes(blanked))
    if position is not None:
        return Fault(lines.span(position, position + 1), not_utf8(data, position))
    return None


def _exceeded(limit: Limit, span: Span, what: str) -> Fault:
    return Fault(span, f"{what} {limit.clause()}", limit)


@lru_cache(maxsize=1)
def _parser() -> Parser:
    # Imported here: most runs of tfguard never parse HCL.
    import tree_sitter_hcl
    from tree_sitter import Language, Parser

    return Parser(Language(tree_sitter_hcl.language()))


def _without_outline(lines: Lines, error: OutlineError) -> HclFile:
    """A file that has top-level attributes, as terragrunt.hcl does, or that is damaged."""
    if not error.may_be_attribute:
        return HclFile(faults=(Fault(lines.span(error.offset, error.offset + 1), error.why),))
    if len(lines.data) > HCL_BLOCK_MIB.bytes:
        return HclFile(faults=(_exceeded(HCL_BLOCK_MIB, START, "a file that is not only blocks"),))
    source = Source(lines, len(BOM) if lines.data.startswith(BOM) else 0)
    root = _parser().parse(lines.data[source.offset :]).root_node
    if root.has_error:
        return HclFile(faults=tuple(_faults(root, source)))
    builder = _Builder(source, [])
    attributes: dict[str, Expression] = {}
    blocks = []
    for child in (child for body in _of_type(root, "body") for child in body.named_children):
        if child.type == "attribute":
            _add_attribute(attributes, child, source)
        elif child.type == "block":
            blocks.append(builder.block(child))
    return HclFile(tuple(blocks), attributes, tuple(builder.faults))


class _Builder:
    """Builds the blocks of one tree. What nests too deeply is added to the faults, which the outermost block keeps."""

    def __init__(self, source: Source, faults: list[Fault]) -> None:
        self.source = source
        self.faults = faults

    def block(self, node: Node, labels: tuple[str, ...] | None = None, depth: int = 0) -> Block:
        """A block and everything in it; its labels where they are known already."""
        head: list[Node] = []
        braces: list[Node] = []
        attributes: dict[str, Expression] = {}
        blocks: list[Block] = []
        for child in node.named_children:
            match child.type:
                case "identifier" | "string_lit":
                    head.append(child)
                case "block_start" | "block_end":
                    braces.append(child)
                case "body":
                    for item in child.named_children:
                        if item.type == "attribute":
                            _add_attribute(attributes, item, self.source)
                        elif item.type == "block":
                            blocks += self._inner(item, depth + 1)
        source, offset = self.source, self.source.offset
        return Block(
            source.text(head[0]),
            labels if labels is not None else tuple(source.text(label).strip('"') for label in head[1:]),
            source.lines,
            offset + node.start_byte,
            offset + head[-1].end_byte,
            offset + braces[0].end_byte,
            offset + max(braces[0].end_byte, braces[-1].start_byte),
            offset + node.end_byte,
            attributes,
            tuple(blocks),
            tuple(self.faults) if depth == 0 else (),
        )

    def _inner(self, node: Node, depth: int) -> tuple[Block, ...]:
        if depth <= HCL_DEPTH.allowed:
            return (self.block(node, None, depth),)
        self.faults.append(_exceeded(HCL_DEPTH, self.source.span(node), "this block"))
        return ()


def _add_attribute(attributes: dict[str, Expression], node: Node, source: Source) -> None:
    children = node.named_children
    value = children[-1]
    if value.type != "expression":
        value = next((child for child in children if child.type == "expression"), node)
    # What the tree could only guess at is left out: python-hcl2 is asked about such a block.
    if value is not node and not node.has_error:
        attributes[source.text(children[0])] = Parsed(source, value, node)


def _faults(root: Node, source: Source) -> Iterator[Fault]:
    """The first error under each branch of a tree, without recursion: a damaged file may nest very deeply."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if node.is_missing:
            yield Fault(source.span(node), "something else must stand here")
        elif node.is_error:
            text = " ".join(source.text(node).split())
            shown = text if len(text) <= SHOWN else f"{text[:SHOWN]}..."
            yield Fault(source.span(node), f"`{shown}` is not HCL here")
        else:
            waiting.extend(child for child in reversed(node.children) if child.has_error or child.is_missing)


def _of_type(node: Node, type_: str) -> list[Node]:
    return [child for child in node.named_children if child.type == type_]
