"""Where new text goes in a configuration, so that `terraform fmt` has nothing to add to it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tfguard.inputs.configuration.model import ConfigModule, CoreRequirement, FileKind, ProviderRequirement
from tfguard.inputs.hcl.edits import TextEdit
from tfguard.inputs.place import Span

_HOMES = ("versions", "terraform", "providers", "main")
"""The files where people look for a terraform block, the likeliest first."""

_ARGUMENT = re.compile(rb"[ \t]*([\w-]+)([ \t]*)=[ \t]")
_REST = re.compile(rb"[ \t]*+(,?)[ \t]*+(?:(?:#|//)[^\n]*)?\r?$")


@dataclass(frozen=True, slots=True)
class Pin:
    """What to write about a provider; None is not to be written."""

    name: str
    source: str | None
    version: str | None

    @property
    def arguments(self) -> list[tuple[str, str]]:
        """Source and version, those that are to be written."""
        both = (("source", self.source), ("version", self.version))
        return [(name, value) for name, value in both if value is not None]


def with_arguments(entry: ProviderRequirement, pin: Pin, data: bytes) -> Iterator[TextEdit]:
    """The edits that add source or version, or both, to an entry."""
    span = entry.value_place.span
    json = entry.place.file.endswith(".json")
    if entry.legacy:
        version = pin.version or (entry.version if isinstance(entry.version, str) else "")
        yield TextEdit(span.start, span.end, _object([("source", pin.source or ""), ("version", version)], json))
    elif not span.text(data)[1:-1].strip():
        yield TextEdit(span.start, span.end, _object(pin.arguments, json))
    elif entry.source_place is not None and pin.version is not None:
        yield from _after_source(entry.source_place.span, pin.version, data, json)
    else:
        yield from _at_the_beginning(span, pin.arguments, data, json)


def _object(arguments: list[tuple[str, str]], json: bool) -> str:
    if json:
        return "{" + ", ".join(f'"{name}": "{value}"' for name, value in arguments) + "}"
    return "{ " + ", ".join(f'{name} = "{value}"' for name, value in arguments) + " }"


def _after_source(source: Span, version: str, data: bytes, json: bool) -> Iterator[TextEdit]:
    """A line for the version below that of the source; beside it where the source has no line to itself."""
    begin, end = _line(data, source.start)
    indent = _indent(data, begin)
    if json:
        alone = data[begin : source.start].strip().startswith(b'"source"')
        yield TextEdit(source.end, source.end, f',\n{indent}"version": "{version}"' if alone else f', "version": "{version}"')
        return
    rest = _REST.fullmatch(data[source.end : end])
    argument = _ARGUMENT.match(data[begin:end])
    if rest is None or argument is None or argument[1] != b"source":
        yield TextEdit(source.end, source.end, f', version = "{version}"')
        return
    column = max(argument.end(2) - len(indent), len("version") + 1)
    at = begin + argument.end(2)
    yield TextEdit(at, at, " " * (column - (argument.end(2) - len(indent))))
    after = len(data) if end == len(data) else end + 1
    yield TextEdit(after, after, f'{indent}{"version".ljust(column)}= "{version}"{rest[1].decode()}\n')


def _at_the_beginning(value: Span, arguments: list[tuple[str, str]], data: bytes, json: bool) -> Iterator[TextEdit]:
    """Lines directly after the opening brace; on its own line where the object has only one."""
    inside = value.start + 1
    _, end = _line(data, inside)
    if end >= value.end or data[inside:end].strip():
        text = ", ".join(f'"{name}": "{text}"' if json else f'{name} = "{text}"' for name, text in arguments)
        yield TextEdit(inside, inside, f"{text}, " if json else f" {text},")
        return
    next_begin, next_end = _line(data, end + 1)
    indent = _indent(data, next_begin)
    if json:
        lines = "".join(f'{indent}"{name}": "{text}",\n' for name, text in arguments)
    else:
        column = _column(data[next_begin:next_end], indent, max(len(name) for name, _ in arguments) + 1)
        lines = "".join(f'{indent}{name.ljust(column)}= "{text}"\n' for name, text in arguments)
    yield TextEdit(next_begin, next_begin, lines)


def _column(line: bytes, indent: str, least: int) -> int:
    """Where the equals signs of a line's group stand, counted from its indentation."""
    argument = _ARGUMENT.match(line)
    return max(least, argument.end(2) - len(indent)) if argument else least


def new_entries(
    module: ConfigModule, pins: list[Pin], used_in: str, data: Callable[[str], bytes]
) -> Iterator[tuple[str, str, TextEdit]]:
    """The edits that add whole entries: to required_providers, else to a terraform block, else in a new one."""
    blocks = [block for block in module.core if not block.generated and not block.place.file.endswith(".json")]
    with_providers = next((block for block in blocks if block.requirements), None)
    if with_providers is not None:
        path = with_providers.place.file
        edit = _in_body(with_providers.requirements[0].span, data(path), lambda indent: _entries(pins, indent))
    elif blocks:
        path = _best(blocks).place.file
        edit = _in_body(_best(blocks).body.span, data(path), lambda indent: _required_providers(pins, indent), apart=True)
    else:
        path = _home(module, used_in)
        if path.endswith(".json"):
            return
        edit = _at_the_end(data(path), pins)
    yield from ((pin.name, path, edit) for pin in pins[:1])
    yield from ((pin.name, path, TextEdit(edit.start, edit.start, "")) for pin in pins[1:])


def _best(blocks: list[CoreRequirement]) -> CoreRequirement:
    return next((block for block in blocks if block.version_place is not None), blocks[0])


def _home(module: ConfigModule, used_in: str) -> str:
    plain = (file.path for file in module.files if file.kind is FileKind.TF and not file.override)
    by_stem = {Path(path).name.partition(".")[0]: path for path in plain}
    return next((by_stem[name] for name in _HOMES if name in by_stem), used_in)


def _entries(pins: list[Pin], indent: str) -> str:
    return "".join(
        f'{indent}{pin.name} = {{\n{indent}  source  = "{pin.source}"\n{indent}  version = "{pin.version}"\n{indent}}}\n'
        for pin in pins
    )


def _required_providers(pins: list[Pin], indent: str) -> str:
    return f"{indent}required_providers {{\n{_entries(pins, f'{indent}  ')}{indent}}}\n"


def _in_body(body: Span, data: bytes, text: Callable[[str], str], *, apart: bool = False) -> TextEdit:
    """At the end of a block's body, on lines of their own; `apart` puts an empty line before them."""
    begin, _ = _line(data, body.start)
    outer = _indent(data, begin)
    last, _ = _line(data, body.end)
    inside = data[body.start : body.end]
    if b"\n" not in inside:
        kept = inside.decode("utf-8", "replace").strip()
        before = f"{outer}  {kept}\n" if kept else ""
        gap = "\n" if kept and apart else ""
        return TextEdit(body.start, body.end, f"\n{before}{gap}{text(f'{outer}  ')}{outer}")
    gap = "\n" if apart and inside.strip() else ""
    if data[last : body.end].strip():
        # The closing brace stands behind the last argument, which then needs a line end of its own.
        return TextEdit(body.end, body.end, f"\n{gap}{text(f'{outer}  ')}{outer}")
    return TextEdit(last, last, f"{gap}{text(f'{outer}  ')}")


def _at_the_end(data: bytes, pins: list[Pin]) -> TextEdit:
    gap = "" if not data.strip() else "\n" if data.endswith(b"\n") else "\n\n"
    return TextEdit(len(data), len(data), f"{gap}terraform {{\n{_required_providers(pins, '  ')}}}\n")


def _line(data: bytes, at: int) -> tuple[int, int]:
    """Where the line of a byte begins and ends, without its newline."""
    end = data.find(b"\n", at)
    return data.rfind(b"\n", 0, at) + 1, len(data) if end < 0 else end


def _indent(data: bytes, begin: int) -> str:
    match = re.match(rb"[ \t]*", data[begin:])
    return match[0].decode() if match else ""
