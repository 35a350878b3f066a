"""What an HCL expression is worth, where that can be said without running Terraform: literals, lists and objects of them.

The syntax tree gives the values: its literals agree with python-hcl2 wherever both read a block, at a tenth of the time.
hcl_rescue.py asks python-hcl2 about the blocks that the tree does not understand.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from itertools import takewhile
from typing import TYPE_CHECKING, Any

from tfguard.inputs.hcl.parser import Block, Expression, Known, Parsed, Source
from tfguard.model import UNKNOWN, Value
from tfguard.model.values import has_unknown

if TYPE_CHECKING:
    from tree_sitter import Node

MAX_DEPTH = 50
"""Deeper values are UNKNOWN."""
_ESCAPE = re.compile(r'\\(?:([nrt"\\])|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))|([$%])\4\{')
_TEMPLATE = re.compile(r"(?<!\$)\$\{|(?<!%)%\{")
_SIMPLE = {"n": "\n", "r": "\r", "t": "\t", '"': '"', "\\": "\\"}
_STEPS = ("get_attr", "index", "splat")


def value_of(expression: Expression | None) -> Value:
    """The value of an expression; UNKNOWN, whole or in parts, where it is not literal. None where there is none."""
    if expression is None:
        return None
    if isinstance(expression, Parsed):
        return _Reader(expression.source).value(expression.node, 0)
    return expression.value if isinstance(expression, Known) else UNKNOWN


def text_of(expression: Expression | None) -> Value:
    """A string, None where there is none (or null), or UNKNOWN: what is not literal, and lists and objects.

    Numbers and truth values become strings, as Terraform makes them where it wants a string.
    """
    value = value_of(expression)
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (int, float)):
        return f"{value:g}" if isinstance(value, float) else str(value)
    return value if value is None or isinstance(value, str) else UNKNOWN


def entries_of(expression: Expression) -> tuple[tuple[str, Expression], ...] | None:
    """The entries of an object in order; None for every other expression. A key that is not literal is as it is written."""
    if not isinstance(expression, Parsed):
        return expression.entries if isinstance(expression, Known) else None
    reader = _Reader(expression.source)
    inner = reader.unwrapped(expression.node)
    if inner.type != "collection_value" or inner.named_children[0].type != "object":
        return None
    return tuple(
        (
            reader.key(element) or reader.text(_field(element, "key")),
            Parsed(expression.source, _field(element, "val"), element),
        )
        for element in _elements(inner.named_children[0])
    )


def references_of(expression: Expression) -> tuple[str, ...]:
    """What an expression refers to, as dotted names without indexes, in order and once each."""
    if isinstance(expression, Parsed):
        return tuple(dict.fromkeys(_references(expression)))
    return tuple(dict.fromkeys(_json_references(expression.raw))) if isinstance(expression, Known) else ()


def block_values(block: Block, depth: int = 0) -> dict[str, Value]:
    """A block as a value: its arguments, and its nested blocks as lists of dicts. A `dynamic` block is UNKNOWN."""
    values: dict[str, Value] = {name: _argument(name, expression) for name, expression in block.attributes.items()}
    for inner in block.blocks:
        if inner.type == "dynamic" and inner.labels:
            values[inner.labels[0]] = UNKNOWN
        elif values.get(inner.type) is not UNKNOWN:
            value: Value = block_values(inner, depth + 1) if depth < MAX_DEPTH else UNKNOWN
            present = values.get(inner.type)
            values[inner.type] = [*present, value] if isinstance(present, list) else [value]
    return values


def _argument(name: str, expression: Expression) -> Value:
    value = value_of(expression)
    # What `ignore_changes` lists are names of arguments, which only look like references.
    return list(expression.items) if name == "ignore_changes" and has_unknown(value) else value


def known_value(value: Any, depth: int = 0) -> Value:
    """A value as Terraform's JSON writes it: a string with a template in it is not literal."""
    if depth > MAX_DEPTH:
        return UNKNOWN
    if isinstance(value, str):
        return UNKNOWN if _TEMPLATE.search(value) else _unescaped_markers(value)
    if isinstance(value, list):
        return [known_value(item, depth + 1) for item in value]
    if isinstance(value, dict):
        return {str(key): known_value(item, depth + 1) for key, item in value.items()}
    return value


class _Reader:
    """Reads values from the nodes of one tree."""

    def __init__(self, source: Source) -> None:
        self.text = source.text

    def unwrapped(self, node: Node) -> Node:
        """The term inside an expression and its parentheses."""
        while node.type == "expression" and len(node.named_children) == 1:
            node = node.named_children[0]
        return node

    def key(self, element: Node) -> str | None:
        """The key of an element of an object: a name, a string, or a literal in parentheses."""
        key = _field(element, "key")
        inner = key.named_children[0]
        if inner.type == "variable_expr" and len(key.named_children) == 1:
            return self.text(inner)
        value = self.value(key, 0)
        return value if isinstance(value, str) else None

    def value(self, node: Node, depth: int) -> Value:
        node = self.unwrapped(node)
        if depth > MAX_DEPTH or node.has_error:
            return UNKNOWN
        match node.type:
            case "literal_value":
                return self._literal(node.named_children[0])
            case "template_expr":
                return self._template(node.named_children[0], depth)
            case "collection_value":
                return self._collection(node.named_children[0], depth)
            case "operation":
                return self._negative(node, depth)
            case _:
                return UNKNOWN

    def _literal(self, node: Node) -> Value:
        text = self.text(node)
        match node.type:
            case "string_lit":
                return unescaped(text[1:-1])
            case "bool_lit":
                return text == "true"
            case "null_lit":
                return None
            case _:
                return _number(text)

    def _template(self, node: Node, depth: int) -> Value:
        parts = [child for child in node.named_children if child.type.startswith("template_")]
        if node.type == "heredoc_template":
            return UNKNOWN if any(child.type != "template_literal" for child in parts) else _heredoc(self.text(node))
        if any(child.type not in ("template_literal", "template_interpolation") for child in parts):
            return UNKNOWN
        text = ""
        for child in parts:
            is_literal = child.type == "template_literal"
            part = unescaped(self.text(child)) if is_literal else self.value(child.named_children[1], depth + 1)
            if not isinstance(part, str):
                return UNKNOWN
            text += part
        return text

    def _collection(self, node: Node, depth: int) -> Value:
        if node.type == "tuple":
            return [self.value(child, depth + 1) for child in node.named_children if child.type == "expression"]
        values: dict[str, Value] = {}
        for element in _elements(node):
            key = self.key(element)
            if key is None:
                return UNKNOWN
            values[key] = self.value(_field(element, "val"), depth + 1)
        return values

    def _negative(self, node: Node, depth: int) -> Value:
        text = self.text(node)
        inner = node.named_children[0].named_children
        if text.startswith("-") and len(inner) == 1:
            number = self.value(inner[0], depth + 1)
            if isinstance(number, (int, float)) and not isinstance(number, bool):
                return -number
        return UNKNOWN


def unescaped(text: str) -> str:
    """The inside of a quoted string without its escapes."""
    if "\\" not in text and "{" not in text:
        return text
    return _ESCAPE.sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    if match[1]:
        return _SIMPLE[match[1]]
    if match[4]:
        return f"{match[4]}{{"
    code = int(match[2] or match[3], 16)
    return chr(code) if code < 0x110000 else "\N{REPLACEMENT CHARACTER}"


def _unescaped_markers(text: str) -> str:
    return text.replace("$${", "${").replace("%%{", "%{")


def _number(text: str) -> Value:
    try:
        return int(text) if text.isdigit() else float(text)
    except ValueError:
        return UNKNOWN


def _heredoc(text: str) -> str:
    """The lines between the markers; `<<-` takes away the indentation that they share."""
    head, _, rest = text.partition("\n")
    content = rest[: rest.rfind("\n") + 1]
    return _unescaped_markers(textwrap.dedent(content) if head.startswith("<<-") else content)


def _elements(node: Node) -> Iterator[Node]:
    return (child for child in node.named_children if child.type == "object_elem")


def _field(node: Node, name: str) -> Node:
    field = node.child_by_field_name(name)
    if field is None:
        raise AssertionError(f"an object element without {name}")
    return field


def _references(expression: Parsed) -> Iterator[str]:
    """Walks the tree with a list, not with calls: an expression may nest deeper than Python allows."""
    reader = _Reader(expression.source)
    term = reader.unwrapped(expression.node)
    waiting = [] if term.type == "literal_value" else [expression.node]
    while waiting:
        children = waiting.pop().named_children
        for index, child in enumerate(children):
            if child.type == "variable_expr":
                steps = takewhile(lambda step: step.type in _STEPS, children[index + 1 :])
                names = [name for step in steps for name in _step_names(step, reader)]
                if names:
                    yield ".".join([reader.text(child), *names])
        waiting.extend(reversed(children))


def _step_names(step: Node, reader: _Reader) -> list[str]:
    """The names in one step of a reference: none in an index, one in `.name`, several in `.*.a.b`."""
    if step.type == "get_attr":
        return [reader.text(step.named_children[-1])]
    if step.type == "splat":
        return [name for inner in step.named_children[0].named_children for name in _step_names(inner, reader)]
    return []


_JSON_REFERENCE = re.compile(r"(?<![\w.\"-])([A-Za-z_][\w-]*(?:\[[^\]]{0,256}\])?(?:\.[A-Za-z_*][\w-]*(?:\[[^\]]{0,256}\])?)+)")


def _json_references(value: Value) -> Iterator[str]:
    """The references in the templates of a JSON value, found by their shape."""
    if isinstance(value, str):
        for template in re.findall(r"\$\{([^}]*)\}", value):
            yield from (re.sub(r"\[[^\]]*\]", "", name) for name in _JSON_REFERENCE.findall(template))
    elif isinstance(value, dict):
        for item in value.values():
            yield from _json_references(item)
    elif isinstance(value, list):
        for item in value:
            yield from _json_references(item)
