"""A live object, as AWS answered, with what is known beside it; and the expressions over it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, TypeAlias

import jmespath
from jmespath import functions
from jmespath.visitor import TreeInterpreter

from tfguard.model import Value


class DetailError(Exception):
    """An expression needs a detail that could not be read. `name` is the detail's."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class LiveObject(dict[str, Any]):
    """A live object: the keys of AWS's answer, and its details under their names.

    `state` holds the attributes of the state's instance, since the provider shapes some values by what was there
    before; it is empty for an unmanaged object. A detail that could not be read raises `DetailError` when it is used.
    """

    def __init__(self, answer: Mapping[str, Any], region: str, account: str) -> None:
        super().__init__(answer)
        self.region = region
        self.account = account
        self.state: Mapping[str, Value] = {}
        self._failed: set[str] = set()

    def fail(self, name: str) -> None:
        """Remember that a detail could not be read."""
        self._failed.add(name)

    def get(self, key: str, default: Any = None) -> Any:
        """The value of a key; null or the default where the answer has none."""
        if key in self._failed:
            raise DetailError(key)
        return super().get(key, default)

    def __getitem__(self, key: str) -> Any:
        if key in self._failed:
            raise DetailError(key)
        return super().__getitem__(key)

    def within(self, state: Mapping[str, Value]) -> LiveObject:
        """The same object, beside the attributes that a state has for it."""
        twin = LiveObject(self, self.region, self.account)
        twin.state = state
        twin._failed = self._failed
        return twin


_Expression: TypeAlias = str | Callable[[LiveObject], Value]


class _Functions(functions.Functions):
    """What JMESPath lacks to say how AWS's shapes become Terraform's."""

    @functions.signature({"types": ["array", "null"]}, {"types": ["string"]}, {"types": ["string"]})
    def _func_pairs(self, items: list[dict[str, Any]] | None, key: str, value: str) -> dict[str, Any]:
        """Turn [{key: k, value: v}, …] into {k: v}."""
        return {item[key]: item.get(value) for item in items or [] if key in item}

    @functions.signature({"types": ["string", "null"]})
    def _func_lower(self, text: str | None) -> str | None:
        """The text in small letters."""
        return text if text is None else text.lower()

    @functions.signature({"types": ["string", "null"]}, {"types": ["string"]})
    def _func_split(self, text: str | None, separator: str) -> list[str]:
        """The parts between separators; none of an empty text."""
        return text.split(separator) if text else []

    @functions.signature({"types": ["string", "boolean", "null"]})
    def _func_bool(self, text: str | bool | None) -> bool | None:
        """Read a boolean that AWS writes as text."""
        return text if text is None or isinstance(text, bool) else text.strip().lower() == "true"

    @functions.signature({"types": ["string", "null"]})
    def _func_arn_name(self, arn: str | None) -> str | None:
        """What stands behind the last `/` or `:` of an ARN."""
        return arn if arn is None else arn.rsplit("/", 1)[-1].rsplit(":", 1)[-1]

    @functions.signature({"types": []})
    def _func_block(self, value: Any) -> list[Any]:
        """Terraform's form of a nested block that occurs once: [value], or [] where there is none."""
        return [] if value is None else [value]


_INTERPRETER = TreeInterpreter(jmespath.Options(custom_functions=_Functions()))
"""One for all: jmespath's own `search` makes a new one each time, which takes longer than most expressions."""


@cache
def _parsed(expression: str) -> Any:
    return jmespath.compile(expression).parsed


def inside(parents: str, key: str, parts: str) -> Callable[[Any], list[dict[str, Any]]]:
    """Reads the parts of every object in an answer, each with the key of the object that it is in.

    >>> inside("Vpcs", "VpcId", "Ranges")({"Vpcs": [{"VpcId": "vpc-1", "Ranges": [{"Cidr": "10.0.0.0/8"}]}]})
    [{'VpcId': 'vpc-1', 'Cidr': '10.0.0.0/8'}]
    """

    def items(page: Any) -> list[dict[str, Any]]:
        return [{key: parent[key], **part} for parent in page.get(parents) or [] for part in parent.get(parts) or []]

    return items


def search(expression: str, value: Any) -> Value:
    """What a JMESPath expression finds."""
    return _INTERPRETER.visit(_parsed(expression), value)


def evaluate(expression: _Expression, live: LiveObject) -> Value:
    """What an expression says of a live object.

    Raises:
        DetailError: it needs a detail that could not be read.

    """
    return search(expression, live) if isinstance(expression, str) else expression(live)


def of_state(expression: str | Callable[[Mapping[str, Value]], Value], attributes: Mapping[str, Value]) -> Value:
    """What an expression says of a state's attributes."""
    return search(expression, attributes) if isinstance(expression, str) else expression(attributes)
