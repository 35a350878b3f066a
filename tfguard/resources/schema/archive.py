"""The file in which one provider's names ship: compressed, and read one type at a time.

It begins with the length of its index in four bytes. The index, and each chunk of neighbouring types after it, is JSON
that zlib compressed; the index says in which chunk a type is.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Raw, Struct

SUFFIX: Final = ".names"
_CHUNK_BYTES: Final = 48 * 1024
_LENGTH_BYTES: Final = 4
_CHUNKS_KEPT: Final = 16
"""A scan asks for types by service, and those of a service are neighbours."""


class ArchivedType(Struct, frozen=True, omit_defaults=True):
    """What is kept of one type, each part decoded when it is asked for.

    shapes: each attribute's type, nested blocks included.
    flags: the same tree with letters, those of a block under the key "": r required, o optional, c computed,
        s sensitive, w write-only, b block. Only of a provider whose own schema was read.
    also: what other versions of the provider have besides, by version: shapes again.
    """

    shapes: Raw = Raw(b"{}")
    flags: Raw = Raw(b"{}")
    also: dict[str, Raw] = {}


class Index(Struct, frozen=True):
    """What a file holds.

    sources: where the names come from, the first of them leading: "hashicorp/aws 5.100.0".
    resources, data: the chunk of each type.
    attributes: the top-level attributes of all resource types.
    ends: where each chunk ends, from the end of the index.
    """

    sources: tuple[str, ...]
    resources: dict[str, int]
    data: dict[str, int]
    attributes: tuple[str, ...]
    ends: tuple[int, ...]


class Archive:
    """An open file of names."""

    def __init__(self, path: Path) -> None:
        self._path = path
        with path.open("rb") as file:
            length = int.from_bytes(file.read(_LENGTH_BYTES), "big")
            self.index = msgspec.json.decode(zlib.decompress(file.read(length)), type=Index)
        self._start = _LENGTH_BYTES + length
        self._chunk = lru_cache(maxsize=_CHUNKS_KEPT)(self._read_chunk)

    def resource(self, type_: str) -> ArchivedType | None:
        """The entry of a resource type."""
        return self._entry(self.index.resources, type_)

    def data_source(self, type_: str) -> ArchivedType | None:
        """The entry of a data source."""
        return self._entry(self.index.data, type_)

    def _entry(self, chunks: Mapping[str, int], type_: str) -> ArchivedType | None:
        number = chunks.get(type_)
        return None if number is None else msgspec.json.decode(self._chunk(number)[type_], type=ArchivedType)

    def _read_chunk(self, number: int) -> dict[str, Raw]:
        begin = self.index.ends[number - 1] if number else 0
        with self._path.open("rb") as file:
            file.seek(self._start + begin)
            packed = file.read(self.index.ends[number] - begin)
        return msgspec.json.decode(zlib.decompress(packed), type=dict[str, Raw])


def pack(
    sources: Sequence[str], resources: Mapping[str, ArchivedType], data: Mapping[str, ArchivedType], attributes: Sequence[str]
) -> bytes:
    """The bytes of a file; equal input gives equal bytes."""
    first, second = list(_chunks(resources)), list(_chunks(data))
    packed = [zlib.compress(msgspec.json.encode(chunk), 9) for chunk in (*first, *second)]
    index = Index(
        tuple(sources),
        {type_: number for number, chunk in enumerate(first) for type_ in chunk},
        {type_: number for number, chunk in enumerate(second, len(first)) for type_ in chunk},
        tuple(attributes),
        tuple(accumulate(map(len, packed))),
    )
    head = zlib.compress(msgspec.json.encode(index), 9)
    return b"".join([len(head).to_bytes(_LENGTH_BYTES, "big"), head, *packed])


def _chunks(entries: Mapping[str, ArchivedType]) -> Iterator[dict[str, ArchivedType]]:
    """Neighbours in the alphabet are of one service, and alike: they compress well together."""
    chunk: dict[str, ArchivedType] = {}
    size = 0
    for type_ in sorted(entries):
        length = len(msgspec.json.encode(entries[type_]))
        if chunk and size + length > _CHUNK_BYTES:
            yield chunk
            chunk, size = {}, 0
        chunk[type_] = entries[type_]
        size += length
    if chunk:
        yield chunk
