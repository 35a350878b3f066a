"""What one .tf file says. Only the blocks that matter are parsed; the others are recognised by their header."""

from __future__ import annotations

import re
from collections.abc import Container
from itertools import islice

from tfguard.inputs.configuration.blocks import BlockReader, FileFacts, local_name
from tfguard.inputs.hcl.outline import BlockRange, OutlineError, is_top_level, outline
from tfguard.inputs.hcl.parser import Fault, encoding_fault, parse_block
from tfguard.inputs.hcl.second_opinion import rescued
from tfguard.inputs.place import Lines

MAX_CANDIDATES = 100
"""How many lines of one block that begin like a `provider` argument are looked at; nearly always it is the first."""
_ALWAYS = frozenset(["check", "module", "provider", "terraform"])
_NEED_PROVIDERS = frozenset(["data", "ephemeral", "resource"])
_TYPES = frozenset(type_.encode() for type_ in _ALWAYS | _NEED_PROVIDERS)
_PROVIDER = re.compile(rb'(?:^|\{)[ \t]*provider[ \t]*=[ \t]*"?([\w\x80-\xff-]+)', re.MULTILINE)
_FUNCTION = re.compile(rb"(?<![\w.-])provider::([A-Za-z_][\w-]*)::\w+\s*\(")
_COMMENTS = (b"#", b"//", b"*")
_ENCODING_HINT = "Save the file as UTF-8."
_OUTLINE_HINT = "Fix the file; nothing in it was looked at."


def read_hcl(file: str, data: bytes, wanted: Container[str], generated: bool = False, lines: Lines | None = None) -> FileFacts:
    """Read the bytes of a .tf or .tofu file. `wanted` are the resource types whose blocks are evaluated.

    `generated` marks what a Terragrunt file writes; `lines` are those of `data` unless its places are elsewhere.
    """
    reader = BlockReader(file, wanted, generated)
    lines = lines or Lines(data)
    fault = encoding_fault(data, lines)
    if fault is not None:
        reader.problem(fault.span, fault.why, _ENCODING_HINT)
        return reader.facts
    try:
        ranges = outline(data, _TYPES)
    except OutlineError as error:
        reader.problem(lines.span(error.offset, error.offset + 1), error.why, _OUTLINE_HINT)
        return reader.facts
    for range_ in ranges:
        if range_.type in _ALWAYS or (range_.type == "resource" and range_.labels[:1] and range_.labels[0] in wanted):
            _read_block(reader, data, range_, lines)
        elif range_.type in _NEED_PROVIDERS and range_.labels:
            _note_provider(reader, data, range_, lines)
    if b"provider::" in data:
        _note_functions(reader, data, lines)
    return reader.facts


def _note_functions(reader: BlockReader, data: bytes, lines: Lines) -> None:
    """Which providers are needed for their functions, wherever one of them is called."""
    for match in _FUNCTION.finditer(data):
        name = match[1].decode("utf-8", "replace")
        before = data[data.rfind(b"\n", 0, match.start()) + 1 : match.start()]
        is_text = before.count(b'"') % 2 == 1 and b"${" not in before
        if not (is_text or before.lstrip().startswith(_COMMENTS)) and name not in reader.facts.used:
            reader.use(name, reader.place(lines.span(*match.span())))


def _read_block(reader: BlockReader, data: bytes, range_: BlockRange, lines: Lines) -> None:
    # A provider block is configured or not: where everything in it is plain, that must be seen.
    only_pins = range_.type == "module" or (range_.type == "provider" and b"{" in lines.data[range_.body : range_.end])
    block = parse_block(range_, lines, only_pins)
    exceeded = next((fault for fault in block.faults if fault.limit), None)
    readable = exceeded or (rescued(block, lines) if block.faults else block)
    if isinstance(readable, Fault):
        reader.fault(readable)
    else:
        reader.read(readable)


def _note_provider(reader: BlockReader, data: bytes, range_: BlockRange, lines: Lines) -> None:
    """Which provider a block needs that is not parsed: the one that it names, or the one of its type."""
    name, start, end = local_name(range_.labels[0]), range_.start, range_.body - 1
    for match in islice(_PROVIDER.finditer(data, range_.body - 1, range_.end), MAX_CANDIDATES):
        if is_top_level(data, range_.body, max(match.start(), range_.body)):
            name, (start, end) = match[1].decode("utf-8", "replace"), match.span(1)
            break
    if name not in reader.facts.used:
        reader.use(name, reader.place(lines.span(start, end)))
