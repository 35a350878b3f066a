"""Text that is not UTF-8: where it stops to be, and what it most likely is instead."""

from __future__ import annotations

import codecs

from msgspec import Struct

from tfguard.inputs.place import BOM

_CHUNK = 1 << 16
"""What is decoded of it is thrown away while it is still in the processor's cache."""
_WIDE = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)


class EncodingFault(Struct, frozen=True):
    """The first byte that is not UTF-8: its offset, line and column from 1, and why in half a sentence."""

    offset: int
    line: int
    column: int
    why: str


def encoding_fault_of(data: bytes | memoryview) -> EncodingFault | None:
    """What is wrong with the encoding of a text; None where it is UTF-8."""
    head = bytes(data[:4])
    wide = next((name for bom, name in _WIDE if head.startswith(bom)), None)
    if wide is not None:
        return EncodingFault(0, 1, 1, f"the text is {wide}, which is not UTF-8")
    offset = first_not_utf8(data)
    return None if offset is None else EncodingFault(offset, *position(data, offset), not_utf8(data, offset))


def first_not_utf8(data: bytes | memoryview) -> int | None:
    """The offset of the first byte that is not UTF-8. A text of any size is looked at piece by piece."""
    view = memoryview(data)
    start = 0
    while start < len(view):
        try:
            _, read = codecs.utf_8_decode(view[start : start + _CHUNK], "strict", start + _CHUNK >= len(view))
        except UnicodeDecodeError as error:
            return start + error.start
        start += read
    return None


def not_utf8(data: bytes | memoryview, offset: int) -> str:
    """What stands at the first byte that is not UTF-8, in half a sentence."""
    byte = bytes(data[offset : offset + 1])
    character = byte.decode("cp1252", "replace")
    guess = f", which is {character!r} in Windows-1252" if character.isprintable() and character != "\ufffd" else ""
    return f"the text is not UTF-8 from here on: byte {offset:,} is 0x{byte.hex().upper()}{guess}"


def position(data: bytes | memoryview, offset: int) -> tuple[int, int]:
    """The line and the column of a byte, from 1, in characters; a byte-order mark takes none."""
    before = bytes(data[:offset]).removeprefix(BOM)
    first = before.rfind(b"\n") + 1
    return before.count(b"\n") + 1, len(before[first:].decode("utf-8", "replace")) + 1
