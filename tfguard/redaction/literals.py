"""Where configuration files say what is secret: literals of telling names, of sensitive variables and outputs, in commands."""

from __future__ import annotations

import json
import re
from collections.abc import Container, Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any, TypeAlias

from tfguard.inputs.configuration.model import ConfigModule, FileKind
from tfguard.inputs.files import read_bytes
from tfguard.inputs.hcl.outline import BlockRange, OutlineError, outline
from tfguard.inputs.hcl.values import unescaped
from tfguard.model import Value
from tfguard.redaction.inside import assigned, credentials, leaves
from tfguard.redaction.names import is_provider_secret, is_secret_name, named_secrets
from tfguard.redaction.schema import schema_secrets, secret_paths
from tfguard.redaction.telling import is_telling

MAX_TOKENS = 10_000
"""Where an expression of more strings and brackets is given up: a file may be made to be slow."""

_ASSIGNMENT = re.compile(r'(?:"([^"\\\n]{1,100})"|(?<![\w-])([A-Za-z_][\w-]*+))[ \t]*+[=:](?!=)[ \t]*+|"(?:[^"\\\n]|\\.)*+"?')
"""A name and what gives it a value; or a string, in which there is neither."""
_TOKEN = re.compile(
    r'"(?P<text>(?:[^"\\\n]|\\.)*+)"?'
    r"|<<-?(?P<mark>\w++)[^\n]*+\n(?P<lines>(?:(?![ \t]*+(?P=mark)\b)[^\n]*+\n){0,1000}+)[ \t]*+(?P=mark)\b"
    r"|(?P<open>[\[({])|(?P<close>[\])}])|(?P<end>\n)|(?P<comma>,)|(?:\#|//)[^\n]*+",
    re.DOTALL | re.MULTILINE,
)
_STRING = re.compile(r'"((?:[^"\\\n]|\\.)*+)"')
_SENSITIVE = re.compile(r'^[ \t]*+"?sensitive"?[ \t]*+[=:][ \t]*+"?true\b', re.MULTILINE)
_BRACKET = re.compile(r"[\[({]")
_TEMPLATE = re.compile(r"[$%]\{[^}]*+\}?")
_BLOCKS = frozenset([b"data", b"ephemeral", b"module", b"output", b"provider", b"resource", b"variable"])
_GIVEN = {"variable": "default", "output": "value"}
"""Where a variable and an output have their value."""
_Marked: TypeAlias = Mapping[str, frozenset[str]]
"""The sensitive variables of each module, by its directory."""


def module_secrets(modules: Iterable[ConfigModule]) -> Iterator[Value]:
    """Every literal in the files of these modules that is a secret."""
    files = [(module, file.kind, text) for module in modules for file in module.files if (text := _text(file.path))]
    marked: dict[str, frozenset[str]] = {}
    for module, kind, text in files:
        names = _sensitive_variables(kind, text)
        marked[module.directory] = marked.get(module.directory, frozenset()).union(names)
    for directory, sensitive in marked.items():
        yield from _of_variable_files(directory, sensitive)
    for module, kind, text in files:
        yield from credentials(text)
        calls = {call.name: marked.get(call.local_directory or "", frozenset()) for call in module.calls}
        yield from _of_json(text, calls) if kind is FileKind.JSON else _of_hcl(text, calls)


def _of_variable_files(directory: str, sensitive: frozenset[str]) -> Iterator[Value]:
    """What `*.tfvars` give to sensitive variables, and to those of telling names: a configuration may repeat it."""
    for path in sorted(Path(directory).glob("*.tfvars")):
        yield from (value for _, value in _given(_text(str(path)), sensitive))
    for path in sorted(Path(directory).glob("*.tfvars.json")):
        for name, value in _document(_text(str(path))).items():
            yield from leaves(value) if name in sensitive else named_secrets(value, (name,))


def _text(path: str) -> str:
    data = read_bytes(path)
    return data.decode("utf-8", "replace") if isinstance(data, bytes) else ""


def _of_hcl(text: str, calls: _Marked) -> Iterator[Value]:
    yield from (value for _, value in _given(text, frozenset()))
    for literal in _STRING.finditer(text):
        yield from assigned(unescaped(literal[1]))
    if "<<" in text:  # commands in heredocs; what is no literal there is an expression of the configuration
        yield from (value for value in assigned(text) if is_telling(value) and not _BRACKET.search(str(value)))
    for block, body in _blocks(text):
        given = _given(body, _names_in(block, body, calls))
        yield from (value for name, value in given if block.type != "provider" or is_provider_secret(name, value))


def _names_in(block: BlockRange, body: str, calls: _Marked) -> Container[str]:
    """The arguments of a block that are secrets, though their names do not say so."""
    match block.type, block.labels:
        case (("variable" | "output"), (name,)):
            secret = _SENSITIVE.search(body) or is_secret_name((name,))
            return frozenset([_GIVEN[block.type]] if secret else [])
        case "provider", _:
            return _Any()
        case "module", (name,):
            return calls.get(name, frozenset())
        case _, (type_, _):
            return frozenset(path[-1] for path in secret_paths(type_, block.type != "resource"))
        case _:
            return frozenset()


def _blocks(text: str) -> list[tuple[BlockRange, str]]:
    """The top-level blocks that may say more than names do; none of a file that has no outline."""
    data = text.encode("utf-8", "replace")
    try:
        found = outline(data, _BLOCKS)
    except OutlineError:
        return []
    return [(block, data[block.body : block.end].decode("utf-8", "replace")) for block in found]


class _Any(Container[str]):
    """Every name."""

    def __contains__(self, name: object) -> bool:
        return True


def _given(text: str, names: Container[str]) -> Iterator[tuple[str, Value]]:
    """The literals that are given to these names, and to those that tell, each with its name."""
    at = 0
    while found := _ASSIGNMENT.search(text, at):
        at = found.end()
        name = found[1] or found[2] or ""
        if name in names or is_secret_name((name,)):
            values, at = _literals(text, at)
            yield from ((name, part) for value in values for part in _parts(value))


def _literals(text: str, start: int) -> tuple[list[str], int]:
    """The literals of an expression, inside brackets only those that may be secrets, and where it ends."""
    found, depth, end = [], 0, start
    for token in islice(_TOKEN.finditer(text, start), MAX_TOKENS):
        end = token.end()
        depth += bool(token["open"]) - bool(token["close"])
        value = token["lines"] or unescaped(token["text"] or "")
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


def _sensitive_variables(kind: FileKind, text: str) -> Iterator[str]:
    if kind is FileKind.JSON:
        for name, variable in _entries(_document(text).get("variable")):
            if variable.get("sensitive") in (True, "true"):
                yield name
        return
    for block, body in _blocks(text):
        if block.type == "variable" and block.labels and _SENSITIVE.search(body):
            yield block.labels[0]


def _of_json(text: str, calls: _Marked) -> Iterator[Value]:
    document = _document(text)
    yield from named_secrets(document, ())
    for literal in leaves(document):
        yield from assigned(literal) if isinstance(literal, str) else ()
    for kind, key in _GIVEN.items():
        for name, entry in _entries(document.get(kind)):
            if entry.get("sensitive") in (True, "true") or is_secret_name((name,)):
                yield from leaves(entry.get(key))
    for kind in ("resource", "data"):
        for type_, blocks in _entries(document.get(kind)):
            for _, values in _entries(blocks):
                yield from schema_secrets(type_, values, kind == "data")
    for name, call in _entries(document.get("module")):
        yield from (leaf for argument in calls.get(name, ()) for leaf in leaves(call.get(argument)))


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
