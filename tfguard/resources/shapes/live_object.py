"""A live object, as AWS answered, with what is known beside it; and the expressions over it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from tfguard.engine import expression as expressions
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


_Of = TypeVar("_Of")


def inside(parents: str, key: str, parts: str) -> Callable[[Any], list[dict[str, Any]]]:
    """Reads the parts of every object in an answer, each with the key of the object that it is in.

    >>> inside("Vpcs", "VpcId", "Ranges")({"Vpcs": [{"VpcId": "vpc-1", "Ranges": [{"Cidr": "10.0.0.0/8"}]}]})
    [{'VpcId': 'vpc-1', 'Cidr': '10.0.0.0/8'}]
    """

    def items(page: Any) -> list[dict[str, Any]]:
        return [{key: parent[key], **part} for parent in page.get(parents) or [] for part in parent.get(parts) or []]

    return items


def evaluate(expression: str | Callable[[_Of], Value], value: _Of) -> Value:
    """What an expression, or a function in its place, says of a live object, of a page of an answer or of a state.

    Raises:
        DetailError: it needs a detail that could not be read.

    """
    return expressions.evaluate(expression, value) if isinstance(expression, str) else expression(value)
