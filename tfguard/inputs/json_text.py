"""JSON with positions: the members of one object at a time, so that only what matters is looked at closely."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from tfguard.inputs.depth import may_be_deep
from tfguard.inputs.json_error import JsonError
from tfguard.inputs.limits import HCL_DEPTH
from tfguard.inputs.place import BOM

_SPACE = re.compile(r"[ \t\r\n]*")
_DECODER = json.JSONDecoder()


class Item(Struct, frozen=True):
    """A value and where it stands: bytes [start, end). `key` and `key_start` are those of the member of an object."""

    value: Any
    start: int
    end: int
    key: str = ""
    key_start: int = 0


class JsonText:
    """A JSON file. Each byte is read as one character, so that positions are byte offsets; strings are put right after."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._text = data.decode("latin-1")
        self._start = len(BOM) if data.startswith(BOM) else 0

    def root(self) -> Item:
        """The whole document.

        Raises:
            JsonError: it is not JSON, or nests too deeply.

        """
        # Imported here: nearly every file that is linted is HCL.
        from tfguard.inputs.json_fault import check_json, number_fault

        depth = HCL_DEPTH.allowed
        if may_be_deep(self._data, HCL_DEPTH):
            check_json(self._data, depth, self._start)  # The decoder's own limit is that of Python's stack.
        try:
            item = self._item(self._start)
        except (ValueError, RecursionError):
            check_json(self._data, depth, self._start)
            raise JsonError(self._start, number_fault(self._data) or "it holds a value that cannot be read") from None
        if self._skip(item.end) != len(self._text):
            check_json(self._data, depth, self._start)
        return item

    def members(self, item: Item) -> Iterator[Item]:
        """The members of an object in order, a repeated key each time."""
        position = self._skip(item.start + 1)
        while self._text[position] != "}":
            key = self._item(position)
            value = self._item(self._skip(self._skip(key.end) + 1))
            yield Item(value.value, value.start, value.end, key.value, key.start)
            position = self._after_comma(value.end)

    def elements(self, item: Item) -> Iterator[Item]:
        """The elements of an array."""
        position = self._skip(item.start + 1)
        while self._text[position] != "]":
            element = self._item(position)
            yield element
            position = self._after_comma(element.end)

    def objects(self, item: Item) -> Iterator[Item]:
        """The objects that an item stands for: itself, or those in its array. Terraform allows both for a block."""
        if isinstance(item.value, dict):
            yield item
        elif isinstance(item.value, list):
            for element in self.elements(item):
                yield from self.objects(element)

    def _item(self, position: int) -> Item:
        start = self._skip(position)
        value, end = _DECODER.raw_decode(self._text, start)
        return Item(value if self._data[start:end].isascii() else self._decoded(start, end), start, end)

    def _decoded(self, start: int, end: int) -> Any:
        return json.loads(self._data[start:end].decode("utf-8", "replace"))

    def _skip(self, position: int) -> int:
        match = _SPACE.match(self._text, position)
        return match.end() if match else position

    def _after_comma(self, position: int) -> int:
        position = self._skip(position)
        return self._skip(position + 1) if self._text[position] == "," else position
