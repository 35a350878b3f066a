"""From what the user named to the bytes of a plan: size, encoding, and whatever a wrapper printed around the JSON."""

from __future__ import annotations

import codecs
import mmap
import os
import re
import sys
from typing import BinaryIO, TypeAlias

from msgspec import Struct

from tfguard.errors import InputError, reason
from tfguard.inputs.files import SpecialFileError, opened, read_all
from tfguard.inputs.limits import MIB, PLAN_MIB

Buffer: TypeAlias = bytes | memoryview

STDIN = "-"
SNIFF_BYTES = 64 * 1024
"""How much of the beginning is looked at to tell what the input is."""
SHOW_HINT = "Run `terraform show -json PLANFILE > plan.json` and give tfguard plan.json."

_CLOSED = "it is closed"
_ZIP_MAGICS = (b"PK\x03\x04", b"PK\x05\x06")
_GZIP_MAGIC = b"\x1f\x8b"
_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_JSON_START = re.compile(rb'^[ \t]*\{(?=\s*["}])', re.MULTILINE)
_PLAN_START = re.compile(rb'\{(?=\s*"format_version")')
_HCL = re.compile(rb"^[ \t]*(terraform|resource|provider|module|variable|output|locals|data)\b[^{=\n]*\{", re.MULTILINE)
_PLAN_TEXT = re.compile(rb"Terraform will perform|OpenTofu will perform|No changes\.|^Plan: \d+ to add", re.MULTILINE)


class PlanInput(Struct, frozen=True):
    """The bytes that were given for a plan. `binary` says that they are a plan file, a zip, and not JSON."""

    name: str
    data: Buffer
    binary: bool = False


def read_plan_input(name: str, stdin: BinaryIO) -> PlanInput:
    """Read a plan from a file, or from stdin where the name is `-`.

    A regular file is mapped, not copied.

    Raises:
        InputError: nothing there, not readable, too large, or plainly not a plan.

    """
    shown = "standard input" if name == STDIN else name
    data = _read_stdin(stdin) if name == STDIN else _read_file(name)
    if not data:
        raise InputError(f"{shown} is empty.", f"The command that should have written the plan failed. {SHOW_HINT}")
    if bytes(data[:4]) in _ZIP_MAGICS:
        return PlanInput(shown, data, binary=True)
    return PlanInput(shown, json_of(data, shown))


def json_of(data: Buffer, name: str) -> Buffer:
    """The JSON in the input: as UTF-8, without a byte-order mark or the lines that a wrapper printed before it.

    Raises:
        InputError: there is none; the message says what there is instead.

    """
    head = bytes(data[:SNIFF_BYTES])
    encoding = _wide_encoding(head)
    if encoding:
        data = _transcoded(data, encoding, name)
    elif head.startswith(codecs.BOM_UTF8):
        data = memoryview(data)[len(codecs.BOM_UTF8) :]
    head = bytes(data[:SNIFF_BYTES])
    start = _JSON_START.search(head) or _PLAN_START.search(head)
    if start is None or _HCL.search(head, 0, start.end()):
        raise InputError(*_what_it_is(name, head))
    return memoryview(data)[start.end() - 1 :]


def _read_file(name: str) -> Buffer:
    try:
        with opened(name) as descriptor:
            size = os.fstat(descriptor).st_size
            if size == 0:  # a pipe, or a file of /proc, which says that it is empty whatever it holds
                return _bounded(read_all(descriptor, PLAN_MIB), name)
            if size > PLAN_MIB.bytes:
                raise PLAN_MIB.exceeded(name, f"{size / MIB:,.0f} MiB")
            return memoryview(_mapped(descriptor))
    except FileNotFoundError as error:
        raise InputError(f"There is no file {name}.", SHOW_HINT) from error
    except IsADirectoryError as error:
        raise InputError(f"{name} is a directory, not a plan.", SHOW_HINT) from error
    except SpecialFileError as error:
        raise InputError(f"{name} is no plan: {reason(error)}.", SHOW_HINT) from error
    except (OSError, ValueError) as error:
        why = reason(error) if "\0" in name else reason(error, "it changed while it was read")
        raise InputError(f"{name} cannot be read: {why}.", "Check the path and its permissions.") from error


def _mapped(descriptor: int) -> mmap.mmap:
    """A file in memory; where the system can, all of its pages at once, since all of them will be read."""
    if sys.platform == "linux":
        return mmap.mmap(descriptor, 0, flags=mmap.MAP_PRIVATE | mmap.MAP_POPULATE, prot=mmap.PROT_READ)
    return mmap.mmap(descriptor, 0, access=mmap.ACCESS_READ)


def _read_stdin(stdin: BinaryIO) -> bytes:
    try:
        if stdin.isatty():
            raise InputError(
                "There is no plan on standard input.", "Pipe one in: terraform show -json PLANFILE | tfguard plan -"
            )
        return _bounded(_read_stream(stdin), "standard input")
    except (OSError, ValueError) as error:
        raise InputError(f"Standard input cannot be read: {reason(error, _CLOSED)}.", "Give the path of a file.") from error


def _read_stream(stream: BinaryIO) -> bytes:
    return stream.read(PLAN_MIB.bytes + 1)


def _bounded(data: bytes, name: str) -> bytes:
    if len(data) > PLAN_MIB.bytes:
        raise PLAN_MIB.exceeded(name)
    return data


def _wide_encoding(head: bytes) -> str | None:
    """The encoding of a text in two or four bytes per character; None for UTF-8. PowerShell's `>` writes UTF-16."""
    for bom, encoding in _BOMS:
        if head.startswith(bom):
            return encoding
    if len(head) > 1 and (head[0] == 0) != (head[1] == 0):
        return "utf-16-be" if head[0] == 0 else "utf-16-le"
    return None


def _transcoded(data: Buffer, encoding: str, name: str) -> bytes:
    try:
        return str(data, encoding).encode("utf-8")
    except UnicodeError as error:
        start = error.start if isinstance(error, UnicodeDecodeError | UnicodeEncodeError) else 0
        unit = "byte" if isinstance(error, UnicodeDecodeError) else "character"
        raise InputError(f"{name} begins like {encoding.upper()} but is not, from {unit} {start:,} on.", SHOW_HINT) from error


def _what_it_is(name: str, head: bytes) -> tuple[str, str]:
    if head.startswith(_GZIP_MAGIC):
        return f"{name} is compressed with gzip.", "Decompress it first, for example: gunzip -c FILE | tfguard plan -"
    if _PLAN_TEXT.search(head):
        return f"{name} is Terraform's output for people, not JSON.", SHOW_HINT
    if _HCL.search(head):
        return f"{name} is Terraform configuration, not a plan.", f"{SHOW_HINT} `tfguard lint` reads configuration."
    if not head.strip():
        return f"{name} holds only white space.", SHOW_HINT
    return f"{name} holds no JSON object, so it is not a plan.", SHOW_HINT
