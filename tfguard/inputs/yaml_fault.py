"""What is wrong with a YAML text, and where, in our own words: libyaml and PyYAML each have theirs, which change.

Of an error only its class and its marks are asked; what it means is read from the text at the place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import yaml

_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TAG = re.compile(r"!\S*")
_NAME = re.compile(r"[&*][\w-]*")
_CORE = "tag:yaml.org,2002:"
_VALUE_TAGS = {
    "binary": "this is no base64",
    "bool": "this is neither true nor false",
    "float": "this is no number",
    "int": "this is no integer, or one of more than 4,300 digits",
    "timestamp": "this is no date",
}
_QUOTES = ("'", '"')
_OPENING = ("[", "{")
_CLOSING = ("]", "}", ",")
_FLOW = re.compile(r"""'[^']*+(?:'|\Z)|"(?:[^"\\]|\\.)*+(?:"|\Z)|[\[\]{}]""", re.DOTALL)
_MERGED = re.compile(r"\s*+:\s*+\[?[^\]]*+")


class YamlFault(NamedTuple):
    """Where a text is no YAML, line and column from 1, and why in half a sentence."""

    line: int
    column: int
    why: str


class BadValueError(yaml.constructor.ConstructorError):
    """A value is not of the type that its tag or its form gives it; `problem` is in our words."""


def checked_constructors(loader: Any) -> dict[str, Callable[[Any, yaml.Node], Any]]:
    """A loader's own constructors of values that have a form, which raise BadValueError with the place."""
    return {f"{_CORE}{tag}": _checked(loader.yaml_constructors[f"{_CORE}{tag}"], why) for tag, why in _VALUE_TAGS.items()}


def _checked(construct: Callable[[Any, yaml.Node], Any], why: str) -> Callable[[Any, yaml.Node], Any]:
    def value(loader: Any, node: yaml.Node) -> Any:
        try:
            return construct(loader, node)
        except (ValueError, LookupError, AttributeError, OverflowError, yaml.YAMLError) as error:
            raise BadValueError(None, None, why, node.start_mark) from error

    return value


def forbidden_character(text: str) -> YamlFault | None:
    """The first character that no YAML may hold; asked first, since a loader's reader may not say where it is."""
    match = _FORBIDDEN.search(text)
    if match is None:
        return None
    before = text[: match.start()]
    line, column = before.count("\n") + 1, match.start() - before.rfind("\n")
    return YamlFault(line, column, f"the control character U+{ord(match[0]):04X} stands here")


def open_brackets(text: str, mark: yaml.Mark) -> int:
    """How many brackets are open at a place in its line, as far as the line alone tells."""
    line = _line(text, mark)[: mark.column]
    found = [match[0] for match in _FLOW.finditer(line) if match[0] in "[]{}"]
    return sum(1 if item in _OPENING else -1 for item in found)


def yaml_fault(text: str, error: yaml.YAMLError) -> YamlFault:
    """What an error of the loader means."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is None:
        return YamlFault(1, 1, "this cannot be read")
    if isinstance(error, BadValueError):
        return YamlFault(mark.line + 1, mark.column + 1, str(error.problem))
    place = _Place(text, mark, getattr(error, "context_mark", None))
    column = mark.column + 1
    if place.escape:
        column -= place.here != "\\"  # libyaml points at the backslash, PyYAML at what follows it
    return YamlFault(mark.line + 1, column, next(_reasons(place, error)))


def _line(text: str, mark: yaml.Mark) -> str:
    lines = text.split("\n")
    return lines[mark.line] if mark.line < len(lines) else ""


class _Place:
    """The text at an error, and at the beginning of what the loader was reading there."""

    def __init__(self, text: str, mark: yaml.Mark, context: yaml.Mark | None) -> None:
        line = _line(text, mark)
        self.before, self.rest = line[: mark.column], line[mark.column :]
        self.here = self.rest[:1]
        self.at_end = not "\n".join([self.rest, *text.split("\n")[mark.line + 1 :]]).strip()
        self.opening = _line(text, context)[context.column :][:1] if context else ""
        self.began = f"line {context.line + 1}, column {context.column + 1}" if context else ""
        self.block = context.line + 1 if context and context.line < mark.line else None
        self.escape = self.opening == '"' and ("\\" in (self.here, self.before[-1:]))


def _reasons(place: _Place, error: yaml.YAMLError) -> Iterator[str]:
    """What the error may mean, the surest first."""
    indentation = place.before + place.here
    if "\t" in indentation and not indentation.strip():
        yield "a tab stands in the indentation, where YAML takes only spaces"
    if isinstance(error, yaml.constructor.ConstructorError):
        yield from _of_values(place)
    elif isinstance(error, yaml.composer.ComposerError):
        yield from _of_names(place)
    else:
        yield from _of_what_is_open(place)
        yield from _of_characters(place)
    yield "what stands here does not belong here"


def _of_values(place: _Place) -> Iterator[str]:
    tag = _TAG.match(place.rest)
    if tag:
        yield f"the tag `{tag[0][:60]}` is not known here, or does not fit its value"
    if "<<" in place.before and _MERGED.fullmatch(place.before.rpartition("<<")[2]):
        yield "`<<` takes mappings only"
    if place.here in _OPENING or place.before.rstrip().endswith("?"):
        yield "a key must be one value, and this is a list or a mapping"


def _of_names(place: _Place) -> Iterator[str]:
    name = _NAME.match(place.rest)
    if name and place.here == "*":
        yield f"the alias `{name[0]}` has no anchor above it"
    if name and place.here == "&":
        yield f"the anchor `{name[0]}` stands twice"


def _of_what_is_open(place: _Place) -> Iterator[str]:
    if place.escape:
        yield "this is no escape of YAML; in single quotes a backslash is itself"
    if place.opening in _QUOTES and place.began:
        yield f"the quote that opens at {place.began} is not closed"
    if place.at_end and place.opening not in _OPENING:
        yield "the text ends here, and something in it is not closed"
    if place.opening in _OPENING:
        yield f"the `{place.opening}` that opens at {place.began} is not closed, or a comma is missing"
    if place.opening in ("|", ">"):
        yield f"a text that begins with `{place.opening}` starts on the next line"
    if place.opening in ("&", "*") and place.here not in ("&", "*", ":"):
        yield f"`{place.opening}` needs a name"


def _of_characters(place: _Place) -> Iterator[str]:
    if place.before.startswith("%") or place.here == "%":
        yield "this directive is not understood"
    if place.here == "!" or place.opening == "!":
        yield "this tag is not complete, or its handle is not declared"
    if place.here == ":":
        yield "a second colon, or a key that is not indented like its neighbours: quote a text that holds `: `"
    if place.here in ("@", "`"):
        yield f"a text cannot begin with {place.here}: quote it"
    if place.here in _CLOSING:
        yield f"`{place.here}` stands here, and no list or mapping is open"
    if place.block:
        yield f"this line does not continue what begins in line {place.block}: look at its indentation"
    if place.before.strip():
        yield "something stands after the end of a value"
