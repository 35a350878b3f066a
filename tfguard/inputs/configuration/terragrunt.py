"""What one terragrunt.hcl says: the module that it applies, what it generates beside it, and what it includes."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Container, Iterator

from tfguard.inputs.configuration.blocks import BlockReader, FileFacts
from tfguard.inputs.configuration.hcl_syntax import read_hcl
from tfguard.inputs.configuration.merge import merged
from tfguard.inputs.configuration.model import CallKind
from tfguard.inputs.hcl.parser import Block, Expression, HclFile, parse_hcl
from tfguard.inputs.hcl.values import entries_of, text_of
from tfguard.inputs.place import Lines, Span
from tfguard.model.values import Unknown

TERRAGRUNT_NAME = "terragrunt.hcl"
ROOT_NAME = "root.hcl"
_TELLING = re.compile(rb"^[ \t]*(?:terraform|generate|include|remote_state|unit|stack)\b[^\n={]*\{", re.MULTILINE)
_PARENT = re.compile(r'^find_in_parent_folders\(\s*(?:"([^"${}]+)"\s*(?:,.*)?)?\)$', re.DOTALL)
_GENERATED = (".tf", ".tofu")
_HINT = "Look at it by hand."


def is_terragrunt(name: str, data: bytes) -> bool:
    """Whether a .hcl file is one of Terragrunt's: by its name, or because it has one of its blocks."""
    return name in (TERRAGRUNT_NAME, ROOT_NAME) or _TELLING.search(data) is not None


def read_terragrunt(file: str, data: bytes, wanted: Container[str]) -> FileFacts:
    """Read the bytes of a Terragrunt file. `wanted` are the resource types whose generated blocks are evaluated."""
    parsed = parse_hcl(data)
    reader = BlockReader(file, wanted)
    for fault in parsed.faults[:1]:
        reader.fault(fault)
    for block in parsed.blocks:
        _read_block(reader, block)
    generated = [_read_generated(reader, data, contents) for contents in _generated(parsed)]
    return merged([reader.facts, *(facts for facts in generated if facts)], [])


def included(file: str, data: bytes, is_file: Callable[[str], bool]) -> Iterator[str]:
    """The files that a Terragrunt file includes, as far as their paths are literal or found in a parent directory."""
    for block in parse_hcl(data).blocks:
        path = block.attributes.get("path") if block.type == "include" else None
        if path is not None:
            found = _included_path(file, path, is_file)
            if found is not None:
                yield found


def _included_path(file: str, path: Expression, is_file: Callable[[str], bool]) -> str | None:
    directory = os.path.dirname(file)
    literal = text_of(path)
    if isinstance(literal, str):
        return os.path.normpath(os.path.join(directory, literal))
    match = _PARENT.match(path.text.strip())
    if match is None:
        return None
    names = (match[1],) if match[1] else (TERRAGRUNT_NAME, ROOT_NAME)
    for parent in _parents(directory):
        for name in names:
            candidate = os.path.normpath(os.path.join(parent, name))
            if is_file(candidate):
                return candidate
    return None


def _parents(directory: str) -> Iterator[str]:
    """The directories above one, nearest first, written like it as long as that goes."""
    current = directory or "."
    while True:
        head, tail = os.path.split(current)
        above = head or "." if tail not in ("", ".", "..") else os.path.join(current, "..")
        if os.path.realpath(above) == os.path.realpath(current):
            return
        current = above
        yield current


def _read_block(reader: BlockReader, block: Block) -> None:
    match block.type, block.labels:
        case "terraform", () if "source" in block.attributes:
            reader.call(
                "terragrunt",
                block.attributes["source"],
                None,
                block.header,
                CallKind.TERRAGRUNT,
            )
        case (("unit" | "stack"), (name,)):
            source = block.attributes.get("source")
            reader.call(name, source, block.attributes.get("version"), block.header, CallKind.TERRAGRUNT)
        case "remote_state", _:
            reader.facts.backend = reader.place(block.header)


def _generated(parsed: HclFile) -> Iterator[Expression]:
    """The contents of the .tf files that are generated: from blocks, and from the attribute of the same name."""
    for block in parsed.blocks:
        if block.type == "generate" and "contents" in block.attributes and _is_configuration(block.attributes.get("path")):
            yield block.attributes["contents"]
    for _, expression in (entries_of(parsed.attributes["generate"]) or ()) if "generate" in parsed.attributes else ():
        parts = dict(entries_of(expression) or ())
        if "contents" in parts and _is_configuration(parts.get("path")):
            yield parts["contents"]


def _is_configuration(path: Expression | None) -> bool:
    text = text_of(path)
    return not isinstance(text, str) or text.endswith(_GENERATED)


def _read_generated(reader: BlockReader, data: bytes, contents: Expression) -> FileFacts | None:
    file = reader.place(contents.span).file
    heredoc = contents.text.startswith("<<")
    if heredoc:
        return read_hcl(file, _masked(data, contents.span), (), generated=True)
    text = text_of(contents)
    if isinstance(text, Unknown) or text is None:
        reader.problem(contents.span, "the generated configuration is not written here, so it was not looked at", _HINT)
        return None
    return read_hcl(file, text.encode(), (), generated=True, lines=_OnePlace(text.encode(), contents.span))


def _masked(data: bytes, span: Span) -> bytes:
    """The file with everything but the lines of a heredoc blanked: what is read from it has its place in the file."""
    first = data.index(b"\n", span.start) + 1
    last = max(first, data.rfind(b"\n", 0, span.end) + 1)
    return _blank(data[:first]) + data[first:last] + _blank(data[last:])


def _blank(data: bytes) -> bytes:
    return re.sub(rb"[^\n]", b" ", data)


class _OnePlace(Lines):
    """The lines of text that does not stand in the file as it is: all of it is where the whole text is."""

    def __init__(self, data: bytes, span: Span) -> None:
        super().__init__(data)
        self._only = span

    def span(self, start: int, end: int) -> Span:
        """The place of the whole text."""
        return self._only
