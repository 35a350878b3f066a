"""Where configuration files say what is secret: literals of telling names, of sensitive variables and outputs, in commands."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from functools import cache, cached_property
from itertools import islice
from pathlib import Path
from typing import Any, TypeAlias

from tfguard.inputs.configuration.model import ConfigModule
from tfguard.inputs.files import read_bytes
from tfguard.inputs.hcl.outline import BlockRange, OutlineError, outline
from tfguard.inputs.hcl.values import unescaped
from tfguard.model import Value
from tfguard.redaction.inside import assigned, assignments, credentials, leaves
from tfguard.redaction.names import is_provider_secret, is_secret_name, may_name_secret, named_secrets, telling_lines
from tfguard.redaction.schema import schema_secrets, secret_paths
from tfguard.redaction.telling import is_telling

MAX_TOKENS = 10_000
"""Where an expression of more strings and brackets is given up: a file may be made to be slow."""

_ASSIGNMENT = re.compile(r'(?:"([^"\\\n]{1,100})"|(?<![\w-])([A-Za-z_][\w-]*+))[ \t]*+[=:](?!=)[ \t]*+|"(?:[^"\\\n]|\\.)*+"?')
"""A name and what gives it a value; or a string, in which there is neither."""
_TOKEN = re.compile(
    r'"(?P<text>(?:[^"\\\n]|\\.)*+)"?'
    r"|<<-?(?P<mark>\w++)[^\n]*+\n(?P<lines>(?:(?![ \t]*+(?P=mark)\b)[^\n]*+\n){0,1000}+)[ \t]*+(?P=mark)\b"
    r"|(?<![\w.-])(?P<number>\d{6,}+)(?![\w.])"
    r"|(?P<open>[\[({])|(?P<close>[\])}])|(?P<end>\n)|(?P<comma>,)|(?:\#|//)[^\n]*+",
    re.DOTALL | re.MULTILINE,
)
_SENSITIVE = re.compile(r'^[ \t]*+"?(?:sensitive|ephemeral)"?[ \t]*+[=:][ \t]*+"?true\b', re.MULTILINE)
_BRACKET = re.compile(r"[\[({]")
_TEMPLATE = re.compile(r"[$%]\{[^}]*+\}?")
_BLOCKS = frozenset([b"data", b"ephemeral", b"module", b"output", b"provider", b"resource", b"variable"])
_GIVEN = {"variable": "default", "output": "value"}
"""Where a variable and an output have their value."""
_Marked: TypeAlias = Mapping[str, frozenset[str]]
"""The sensitive variables of each module, by its directory."""


class _File:
    """One file of a module, and its blocks."""

    def __init__(self, name: str, data: bytes) -> None:
        self.json = name.endswith(".json")
        self.data = data
        self.tells = may_name_secret(self.data)
        """Whether a name in it can be a secret's."""

    @cached_property
    def text(self) -> str:
        """Its text."""
        return self.data.decode("utf-8", "replace")

    @cached_property
    def document(self) -> dict[str, Any]:
        """What it says in JSON."""
        return _document(self.text)

    @cached_property
    def blocks(self) -> list[tuple[BlockRange, str]]:
        """The top-level blocks that may say more than names do; none of a file that has no outline."""
        try:
            found = outline(self.data, _BLOCKS)
        except OutlineError:
            return []
        return [(block, self.data[block.body : block.end].decode("utf-8", "replace")) for block in found]

    def sensitive_variables(self) -> Iterator[str]:
        """The names of the variables that are declared sensitive."""
        if b"sensitive" not in self.data and b"ephemeral" not in self.data:
            return
        if self.json:
            yield from (name for name, variable in _entries(self.document.get("variable")) if _is_sensitive(variable))
            return
        for block, body in self.blocks:
            if block.type == "variable" and block.labels and _SENSITIVE.search(body):
                yield block.labels[0]


def module_secrets(modules: Iterable[ConfigModule]) -> Iterator[Value]:
    """Every literal in the files of these modules that is a secret."""
    files = [(module, _File(file.path, _read(file.path))) for module in modules for file in module.files]
    marked: dict[str, frozenset[str]] = {}
    for module, file in files:
        marked[module.directory] = marked.get(module.directory, frozenset()).union(file.sensitive_variables())
    for directory, sensitive in marked.items():
        yield from _of_variable_files(directory, sensitive)
    for module, file in files:
        calls = {call.name: marked.get(call.local_directory or "", frozenset()) for call in module.calls}
        yield from _of_file(file, calls)


def source_secrets(sources: Iterable[tuple[str, bytes]]) -> Iterator[Value]:
    """Every literal in some files that is a secret; each is a name and a text."""
    for name, data in sources:
        yield from _of_file(_File(name, data), {})


def _of_file(file: _File, calls: _Marked) -> Iterator[Value]:
    yield from credentials(file.text) if b"://" in file.data else ()
    yield from _of_json(file.document, calls) if file.json else _of_hcl(file, calls)


def _of_variable_files(directory: str, sensitive: frozenset[str]) -> Iterator[Value]:
    """What `*.tfvars` give to sensitive variables, and to those of telling names: a configuration may repeat it."""
    for path in sorted(Path(directory).glob("*.tfvars")):
        text = _text(str(path))
        names = _Names(lambda name: name in sensitive or name in _TELLING)
        yield from (value for _, value in _given(text, names, [(0, len(text))]))
    for path in sorted(Path(directory).glob("*.tfvars.json")):
        for name, value in _document(_text(str(path))).items():
            yield from leaves(value) if name in sensitive else named_secrets(value, (name,))


def _read(path: str) -> bytes:
    data = read_bytes(path)
    return data if isinstance(data, bytes) else b""


def _text(path: str) -> str:
    return _read(path).decode("utf-8", "replace")


def _of_hcl(file: _File, calls: _Marked) -> Iterator[Value]:
    if file.tells:
        lines = telling_lines(file.text)
        yield from (value for _, value in _given(file.text, _TELLING, lines))
        yield from _of_commands(file.text[start:end] for start, end in lines)
    for block, body in file.blocks:
        names = _names_in(block, body, calls)
        given = _given(body, names, [(0, len(body))]) if names else ()
        yield from (value for name, value in given if block.type != "provider" or is_provider_secret(name, value))


def _of_commands(lines: Iterable[str]) -> Iterator[Value]:
    """What commands give to names that tell: in strings and heredocs. Elsewhere it is an expression of the configuration."""
    plain = "\n".join(lines).replace('\\"', "'")
    for start, value in assignments(plain):
        in_string = plain.count('"', plain.rfind("\n", 0, start) + 1, start) % 2
        if in_string or (is_telling(value) and not _BRACKET.search(value)):
            yield value


def _names_in(block: BlockRange, body: str, calls: _Marked) -> Container[str]:
    """The arguments of a block that are secrets, though their names do not say so."""
    match block.type, block.labels:
        case (("variable" | "output"), (name,)):
            secret = _SENSITIVE.search(body) or is_secret_name((name,))
            return frozenset([_GIVEN[block.type]] if secret else [])
        case "provider", _:
            return _EVERY
        case "module", (name,):
            return calls.get(name, frozenset())
        case _, (type_, _):
            return _secret_arguments(type_, block.type != "resource")
        case _:
            return frozenset()


@cache
def _secret_arguments(type_: str, data: bool) -> frozenset[str]:
    """The arguments that the schema of a type calls secrets, though their names do not say so."""
    return frozenset(path[-1] for path in secret_paths(type_, data) if not is_secret_name(path))


class _Names(Container[str]):
    """The names for which something holds."""

    def __init__(self, holds: Callable[[str], bool]) -> None:
        self._holds = holds

    def __contains__(self, name: object) -> bool:
        return self._holds(str(name))


_TELLING = _Names(lambda name: is_secret_name((name,)))
_EVERY = _Names(lambda name: True)


def _given(text: str, names: Container[str], spans: Iterable[tuple[int, int]]) -> Iterator[tuple[str, Value]]:
    """The literals that are given to these names in parts of a text, each with its name."""
    at = 0
    for start, end in spans:
        at = max(at, start)  # an expression of several lines has been gone through already
        while found := _ASSIGNMENT.search(text, at, end):
            at = found.end()
            name = found[1] or found[2] or ""
            if name in names:
                values, at = _literals(text, at)
                yield from ((name, part) for value in values for part in _parts(value))


def _literals(text: str, start: int) -> tuple[list[str], int]:
    """The literals of an expression, inside brackets only those that may be secrets, and where it ends."""
    found, depth, end = [], 0, start
    for token in islice(_TOKEN.finditer(text, start), MAX_TOKENS):
        end = token.end()
        depth += bool(token["open"]) - bool(token["close"])
        value = token["lines"] or token["number"] or unescaped(token["text"] or "")
        if value and (not depth or is_telling(value)):
            found.append(value)
        if depth < 0 or (not depth and (token["end"] or token["comma"])):
            return found, end
    return found, end if end > start else len(text)  # where no string follows, there is none for later names either


def _parts(literal: str) -> Iterator[Value]:
    """A literal; of a template, what stands beside its expressions."""
    parts = _TEMPLATE.split(literal)
    yield from parts if len(parts) == 1 else filter(is_telling, parts)
    yield from credentials(literal)


def _of_json(document: dict[str, Any], calls: _Marked) -> Iterator[Value]:
    yield from named_secrets(document, ())
    for literal in leaves(document):
        yield from assigned(literal) if isinstance(literal, str) else ()
    for kind, key in _GIVEN.items():
        for name, entry in _entries(document.get(kind)):
            if _is_sensitive(entry) or is_secret_name((name,)):
                yield from leaves(entry.get(key))
    for kind in ("resource", "data"):
        for type_, blocks in _entries(document.get(kind)):
            for _, values in _entries(blocks):
                yield from schema_secrets(type_, values, kind == "data")
    for name, call in _entries(document.get("module")):
        yield from (leaf for argument in calls.get(name, ()) for leaf in leaves(call.get(argument)))


def _is_sensitive(entry: Mapping[str, Any]) -> bool:
    return any(entry.get(key) in (True, "true") for key in ("sensitive", "ephemeral"))


def _document(text: str) -> dict[str, Any]:
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return document if isinstance(document, dict) else {}


def _entries(value: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """The named objects of a block of JSON, which may be a list of such."""
    for part in value if isinstance(value, list) else [value]:
        for name, entry in part.items() if isinstance(part, dict) else ():
            for item in entry if isinstance(entry, list) else [entry]:
                if isinstance(item, dict):
                    yield name, item
