"""What one .tf.json file says: the same blocks in JSON, in all the shapes that Terraform takes."""

from __future__ import annotations

from collections.abc import Container, Iterator

from tfguard.inputs.configuration.blocks import BlockReader, FileFacts
from tfguard.inputs.hcl.parser import Block, Expression, Extent, Known, encoding_fault
from tfguard.inputs.hcl.values import known_value
from tfguard.inputs.json_error import JsonError, JsonKind
from tfguard.inputs.json_text import Item, JsonText
from tfguard.inputs.limits import HCL_DEPTH
from tfguard.inputs.place import Lines

_MAPS = frozenset(["tags", "tags_all", "labels", "annotations"])
"""Arguments of resources that are maps; every other object in a resource may as well be a block, and is taken for one."""
MAX_ENTRY_DEPTH = 2
"""Nothing that is read by its entries nests deeper: required_providers has two levels."""
_LABELS = {"provider": 1, "module": 1, "resource": 2, "data": 2, "ephemeral": 2, "terraform": 0, "check": 1}
_INNER_LABELS = {"backend": 1, "cloud": 0, "required_providers": 0, "data": 2}


def read_json(file: str, data: bytes, wanted: Container[str]) -> FileFacts:
    """Read the bytes of a .tf.json or .tofu.json file. `wanted` are the resource types whose blocks are evaluated."""
    reader = BlockReader(file, wanted)
    lines = Lines(data)
    fault = encoding_fault(data, lines)
    if fault is not None:
        reader.problem(fault.span, fault.why, "Save the file as UTF-8.")
        return reader.facts
    if not data.strip():
        return reader.facts
    try:
        for block in _JsonBlocks(JsonText(data), lines, wanted).top_level():
            reader.read(block)
    except JsonError as error:
        span = lines.span(error.offset, error.offset + 1)
        if error.kind is JsonKind.TOO_DEEP:
            reader.problem(span, error.why, HCL_DEPTH.hint)
        else:
            reader.problem(span, f"this is not JSON: {error.why}", "Fix the JSON; nothing after it was looked at.")
    return reader.facts


class _JsonBlocks:
    """Turns the objects of a JSON file into blocks."""

    def __init__(self, text: JsonText, lines: Lines, wanted: Container[str]) -> None:
        self._text = text
        self._lines = lines
        self._wanted = wanted

    def top_level(self) -> Iterator[Block]:
        root = self._text.root()
        if not isinstance(root.value, (dict, list)):
            raise JsonError(root.start, "the document is neither an object nor an array of objects")
        for document in self._text.objects(root):
            for member in self._text.members(document):
                if member.key in _LABELS:
                    yield from self._blocks(member.key, (), member, member.key_start, _LABELS[member.key])

    def _blocks(self, type_: str, labels: tuple[str, ...], item: Item, start: int, missing: int) -> Iterator[Block]:
        """The blocks under a type: one object level for each missing label, then a body, or several in an array."""
        for body in self._text.objects(item):
            if not missing:
                yield self._block(type_, labels, body, start)
                continue
            for member in self._text.members(body):
                if member.key != "//":
                    yield from self._blocks(type_, (*labels, member.key), member, member.key_start, missing - 1)

    def _block(self, type_: str, labels: tuple[str, ...], body: Item, start: int) -> Block:
        attributes: dict[str, Expression] = {}
        blocks: list[Block] = []
        # Nobody asks what an unwanted resource says, but which provider it needs.
        narrow = type_ in ("resource", "data", "ephemeral") and labels[0] not in self._wanted
        for member in self._text.members(body):
            if member.key == "//" or (narrow and member.key != "provider"):
                continue
            if type_ in ("terraform", "check") and member.key in _INNER_LABELS:
                blocks += self._blocks(member.key, (), member, member.key_start, _INNER_LABELS[member.key])
            elif type_ == "resource" and member.key == "dynamic":
                blocks += self._blocks("dynamic", (), member, member.key_start, 1)
            else:
                attributes[member.key] = self._attribute(member, type_)
        ends = (body.start, body.start + 1, body.end - 1, body.end)
        return Block(type_, labels, self._lines, start, *ends, attributes, tuple(blocks))

    def _attribute(self, member: Item, type_: str, depth: int = 0) -> Expression:
        value = known_value(member.value)
        if type_ == "resource" and isinstance(value, dict) and member.key not in _MAPS:
            value = [value]
        entries = None
        if isinstance(member.value, dict) and depth < MAX_ENTRY_DEPTH:
            entries = tuple((inner.key, self._attribute(inner, "", depth + 1)) for inner in self._text.members(member))
        return Known(Extent(self._lines, member.start, member.end, member.key_start), value, member.value, entries)
