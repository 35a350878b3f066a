"""YAML files that people write: parsed once, with the line of every key, so that an error can name it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import Any

import yaml
from msgspec import Struct

from tfguard.errors import TfguardError
from tfguard.inputs.encoding import encoding_fault_of
from tfguard.inputs.files import read_input
from tfguard.inputs.limits import POLICY_DEPTH, POLICY_MIB, POLICY_VALUES
from tfguard.inputs.yaml_fault import YamlFault, checked_constructors, forbidden_character, open_brackets, yaml_fault
from tfguard.model.values import Step

_INDENTATION = re.compile(r"^[ \-?:]*", re.MULTILINE)


def plain_loader(loader: Any) -> Any:
    """A loader in which dates stay strings, since the schemas say what they mean, and a bad value has a place."""
    resolvers = {
        letter: [(tag, pattern) for tag, pattern in pairs if tag != "tag:yaml.org,2002:timestamp"]
        for letter, pairs in loader.yaml_implicit_resolvers.items()
    }
    constructors = loader.yaml_constructors | checked_constructors(loader)
    return type("PlainLoader", (loader,), {"yaml_implicit_resolvers": resolvers, "yaml_constructors": constructors})


_PlainLoader: Any = plain_loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # libyaml's where there is one


class YamlFile(Struct, frozen=True, dict=True):
    """The text of a file and the documents in it, parsed when they are asked for."""

    name: str
    text: str

    def first(self) -> Any:
        """The first document; the others are not parsed.

        Raises:
            TfguardError: it is not valid YAML.

        """
        return self._first

    @cached_property
    def _first(self) -> Any:
        return next(self.documents(), None)

    def documents(self) -> Iterator[Any]:
        """Every document in turn.

        Raises:
            TfguardError: it is not valid YAML, or holds too much.

        """
        with self._errors():
            self._check_characters()
            self._check_depth()
            for document in yaml.load_all(self.text, Loader=_PlainLoader):
                self._check_size(document)
                yield document

    def line_of(self, path: tuple[Step, ...], document: int = 0) -> int:
        """The line, from 1, of the value at a path; of the nearest thing that holds it where it is not there."""
        node = self._nearest(path, document)
        return 1 if node is None else node.start_mark.line + 1

    def line_with(self, path: tuple[Step, ...], text: str) -> int:
        """The line of the value at a path of the first document that holds a text; its first line where none does."""
        node = self._nearest(path, 0)
        if node is None:
            return 1
        first = node.start_mark.line
        lines = self._lines[first : node.end_mark.line + 1]
        return next((number for number, line in enumerate(lines, first + 1) if text in line), first + 1)

    def _nearest(self, path: tuple[Step, ...], document: int) -> yaml.Node | None:
        """The node at a path, or the innermost of those above it; none for a path that begins nowhere."""
        nodes = self._nodes
        node = nodes[document] if document < len(nodes) else None
        found = None
        for step in path:
            node = _child(node, step)
            if node is None:
                break
            found = node
        return found

    def repeated_key(self) -> tuple[str, int] | None:
        """A key that stands twice in one mapping, and its line; YAML would silently keep the last.

        Raises:
            TfguardError: a document of the file is not valid YAML.

        """
        for mapping in (mapping for root in self._nodes for mapping in _mappings(root)):
            seen = set()
            for key in (key for key, _ in mapping.value if isinstance(key, yaml.ScalarNode)):
                if key.value in seen:
                    return key.value, key.start_mark.line + 1
                seen.add(key.value)
        return None

    @cached_property
    def _nodes(self) -> list[yaml.Node | None]:
        """Every document as nodes, which know their lines: made once, whatever is asked of them."""
        with self._errors():
            self._check_characters()
            self._check_depth()
            return list(yaml.compose_all(self.text, Loader=_PlainLoader))

    @cached_property
    def _lines(self) -> list[str]:
        return self.text.splitlines()

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except yaml.YAMLError as error:
            raise self._invalid(yaml_fault(self.text, error)) from error
        except RecursionError as error:
            raise self._too_deep() from error

    def _check_depth(self) -> None:
        """Refuse what nests too deeply before anything is built: libyaml's composer would overflow the stack."""
        deepest = max((len(match[0]) for match in _INDENTATION.finditer(self.text)), default=0)
        if self.text.count("[") + self.text.count("{") + deepest + 2 < POLICY_DEPTH.allowed:
            return  # every level takes a bracket, or a column of what its line begins with
        depth = 0
        try:
            for event in yaml.parse(self.text, Loader=_PlainLoader):
                depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
                if depth > POLICY_DEPTH.allowed:
                    raise self._too_deep()
        except yaml.MarkedYAMLError as error:
            # A loader looks ahead in a line, and may give up at a limit of its own before it hands on the first bracket.
            if error.problem_mark and depth + open_brackets(self.text, error.problem_mark) > POLICY_DEPTH.allowed:
                raise self._too_deep() from error
            raise

    def _check_size(self, document: Any) -> None:
        level, held = [document], 0
        for _ in range(POLICY_DEPTH.allowed):
            collections = (
                item.values() if isinstance(item, dict) else item for item in level if isinstance(item, (dict, list))
            )
            level = list(islice((child for children in collections for child in children), POLICY_VALUES.allowed))
            held += len(level)
            if held >= POLICY_VALUES.allowed:
                raise POLICY_VALUES.exceeded(self.name)
            if not level:
                return
        raise self._too_deep()

    def _too_deep(self) -> TfguardError:
        return POLICY_DEPTH.exceeded(self.name)

    def _check_characters(self) -> None:
        fault = forbidden_character(self.text)
        if fault is not None:
            raise self._invalid(fault)

    def _invalid(self, fault: YamlFault) -> TfguardError:
        message = f"{self.name}:{fault.line}:{fault.column}: not valid YAML: {fault.why}."
        return TfguardError(message, "Check the indentation and the quotes around this place.")


def read_yaml(path: Path) -> YamlFile:
    """Read a YAML file.

    Raises:
        TfguardError: it cannot be read, is too large, or is not UTF-8.

    """
    data = read_input(str(path), POLICY_MIB, "Check the path and its permissions.")
    fault = encoding_fault_of(data)
    if fault is not None:
        raise TfguardError(f"{path}:{fault.line}:{fault.column}: {fault.why}.", "Save it as UTF-8.")
    return YamlFile(str(path), data.decode("utf-8-sig"))


def _child(node: yaml.Node | None, step: Step) -> yaml.Node | None:
    if isinstance(node, yaml.MappingNode):
        return next((value for key, value in node.value if key.value == step), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        found: yaml.Node = node.value[step]
        return found
    return None


def _mappings(root: yaml.Node | None) -> Iterator[yaml.MappingNode]:
    """Every mapping in a document, each once: an alias leads to the same node again."""
    seen: set[int] = set()
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if node is None or id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            yield node
            waiting += [value for _, value in node.value]
        elif isinstance(node, yaml.SequenceNode):
            waiting += node.value
