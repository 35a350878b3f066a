"""YAML files that people write: parsed once, with the line of every key, so that an error can name it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from tfguard.errors import TfguardError
from tfguard.model.values import Step

MAX_YAML_BYTES = 1024 * 1024
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _PlainLoader(_Loader):  # type: ignore[misc]  # libyaml's loader where there is one, which has no static type
    """Dates stay strings: the schemas say what they mean."""


_PlainLoader.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for letter, resolvers in _Loader.yaml_implicit_resolvers.items()
}


@dataclass(frozen=True, slots=True)
class YamlFile:
    """The text of a file and the documents in it, parsed when they are asked for."""

    name: str
    text: str

    def first(self) -> Any:
        """The first document; the others are not parsed.

        Raises:
            TfguardError: it is not valid YAML.

        """
        return next(self.documents(), None)

    def documents(self) -> Iterator[Any]:
        """Every document in turn.

        Raises:
            TfguardError: it is not valid YAML.

        """
        try:
            yield from yaml.load_all(self.text, Loader=_PlainLoader)
        except yaml.YAMLError as error:
            raise TfguardError(*self._invalid(error)) from error
        except RecursionError as error:
            raise TfguardError(f"{self.name} nests too deeply.", "Write it without deep nesting.") from error

    def line_of(self, path: tuple[Step, ...], document: int = 0) -> int:
        """The line, from 1, of the value at a path; of the nearest thing that holds it where it is not there."""
        nodes = list(yaml.compose_all(self.text, Loader=_PlainLoader))
        node = nodes[document] if document < len(nodes) else None
        line = 1
        for step in path:
            node = _child(node, step)
            if node is None:
                break
            line = node.start_mark.line + 1
        return line

    def repeated_key(self) -> tuple[str, int] | None:
        """A key that stands twice in one mapping, and its line; YAML would silently keep the last."""
        for root in yaml.compose_all(self.text, Loader=_PlainLoader):
            for mapping in _mappings(root):
                seen = set()
                for key, _ in mapping.value:
                    if key.value in seen:
                        return str(key.value), key.start_mark.line + 1
                    if isinstance(key.value, str):
                        seen.add(key.value)
        return None

    def _invalid(self, error: yaml.YAMLError) -> tuple[str, str]:
        mark = getattr(error, "problem_mark", None)
        where = f"{self.name}:{mark.line + 1}:{mark.column + 1}" if mark else self.name
        problem = getattr(error, "problem", None) or str(error).splitlines()[0]
        return f"{where}: not valid YAML: {problem}.", "Check the indentation and the quotes around this place."


def read_yaml(path: Path) -> YamlFile:
    """Read a YAML file.

    Raises:
        TfguardError: it cannot be read, is too large, or is not UTF-8.

    """
    try:
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else error
        raise TfguardError(f"{path} cannot be read: {why}.", "Check the path and its permissions.") from error
    if len(data) > MAX_YAML_BYTES:
        raise TfguardError(f"{path} is larger than {MAX_YAML_BYTES:,} bytes.", "Split it.")
    try:
        return YamlFile(str(path), data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise TfguardError(f"{path} is not UTF-8: {error.reason} at byte {error.start:,}.", "Save it as UTF-8.") from error


def _child(node: yaml.Node | None, step: Step) -> yaml.Node | None:
    if isinstance(node, yaml.MappingNode):
        return next((value for key, value in node.value if key.value == step), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        found: yaml.Node = node.value[step]
        return found
    return None


def _mappings(node: yaml.Node | None) -> Iterator[yaml.MappingNode]:
    if isinstance(node, yaml.MappingNode):
        yield node
        for _, value in node.value:
            yield from _mappings(value)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _mappings(item)
