"""The second opinion: python-hcl2, for the blocks that the syntax tree does not understand.

python-hcl2 has no byte offsets, so places come from the tree wherever the two
agree on the value, and are the block's header elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from tfguard.inputs.hcl.parser import SHOWN, Block, Expression, Extent, Fault, Known
from tfguard.inputs.hcl.values import MAX_DEPTH, unescaped, value_of
from tfguard.inputs.place import Lines
from tfguard.model import UNKNOWN, Value

MAX_RESCUE_BYTES = 64 * 1024
"""A larger block is not given to python-hcl2, which needs seconds for each megabyte."""
_MARK = "__is_block__"
_TEMPLATE = re.compile(r"(?<!\$)\$\{|(?<!%)%\{")
_NUMBER = re.compile(r"\$\{(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)\}")


def rescued(block: Block, lines: Lines) -> Block | Fault:
    """The block as python-hcl2 reads it; where it does not understand it either, the best account of what is wrong."""
    text = block.span.text(lines.data)
    if len(text) > MAX_RESCUE_BYTES:
        return _fault(block, text, lines, None)
    # Imported here: it takes longer to load than most runs of the linter take, and is hardly ever needed.
    import hcl2

    try:
        document = hcl2.loads(text, serialization_options=hcl2.SerializationOptions(with_comments=False))
        body = document[block.type][0]
        for label in block.labels:
            body = body.get(f'"{label}"', body.get(label))
        return _Rescue(lines).block(block, body)
    except Exception as error:  # lark raises many types; those that know where they are have a line
        return _fault(block, text, lines, getattr(error, "line", None))


def _fault(block: Block, text: str, lines: Lines, line: Any) -> Fault:
    """The tree's own fault, unless it only knows that something is wrong from the block's first line on."""
    fault = next(iter(block.faults), Fault(block.header, "this block is not HCL"))
    if fault.span.line > block.span.line or not isinstance(line, int) or line < 2:
        return fault
    before = text.split("\n")[: line - 1]
    wrong = text.split("\n")[line - 1] if line <= text.count("\n") + 1 else ""
    start = block.span.start + len("".join(f"{part}\n" for part in before).encode())
    start += len(wrong) - len(wrong.lstrip())
    shown = wrong.strip()
    return Fault(lines.span(start, start + len(shown.encode())), f"`{shown[:SHOWN]}` is not HCL here") if shown else fault


class _Rescue:
    """Puts the values of python-hcl2 in the place of the tree's."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines

    def block(self, block: Block, body: dict[str, Any]) -> Block:
        attributes: dict[str, Expression] = {}
        blocks: list[Block] = []
        for name, value in body.items():
            if name == _MARK:
                continue
            if isinstance(value, list) and any(_is_block(item) for item in value):
                blocks += self._blocks(block, name, value)
            else:
                attributes[name] = self._expression(block, block.attributes.get(name), value)
        return replace(block, attributes=attributes, blocks=tuple(blocks), faults=())

    def _blocks(self, outer: Block, type_: str, bodies: list[dict[str, Any]]) -> list[Block]:
        parsed = list(outer.of_type(type_))
        found = []
        for index, given in enumerate(bodies):
            labels: list[str] = []
            body = given
            while _MARK not in body:
                label, body = next(iter(body.items()))
                labels.append(label.strip('"'))
            inner = parsed[index] if len(parsed) == len(bodies) else replace(outer, attributes={}, blocks=())
            found.append(self.block(replace(inner, type=type_, labels=tuple(labels)), body))
        return found

    def _expression(self, block: Block, parsed: Expression | None, raw: Any) -> Expression:
        value = _value(raw, 0)
        if parsed is not None and value is not UNKNOWN and value_of(parsed) == value:
            return parsed
        entries = None
        if isinstance(raw, dict):
            entries = tuple((key.strip('"'), self._expression(block, None, item)) for key, item in raw.items())
        return Known(Extent(self._lines, block.start, block.head, block.start), value, raw, entries, placed=False)


def _is_block(value: Any) -> bool:
    """A body carries a mark; one with labels stands under them, as in `backend "s3" {}`."""
    if not isinstance(value, dict):
        return False
    return _MARK in value or (len(value) == 1 and _is_block(next(iter(value.values()))))


def _value(raw: Any, depth: int) -> Value:
    """Strings come with their quotes; what has none is an expression."""
    if depth > MAX_DEPTH:
        return UNKNOWN
    if isinstance(raw, str):
        return _string(raw)
    if isinstance(raw, list):
        return [_value(item, depth + 1) for item in raw]
    if isinstance(raw, dict):
        return {key.strip('"'): _value(item, depth + 1) for key, item in raw.items()}
    return raw


def _string(raw: str) -> Value:
    number = _NUMBER.fullmatch(raw)
    if number:
        return float(number[1])
    if not raw.startswith('"') or raw.startswith('"<<') or _TEMPLATE.search(raw):
        return UNKNOWN
    return unescaped(raw[1:-1])
