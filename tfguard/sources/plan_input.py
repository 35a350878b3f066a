"""From what the user named to the bytes of a plan: size, encoding, and whatever a wrapper printed around the JSON."""

from __future__ import annotations

import codecs
import mmap
import os
import re
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, TypeAlias

from tfguard.errors import InputError

Buffer: TypeAlias = bytes | memoryview

ZIP_MAGIC = b"PK\x03\x04"
GZIP_MAGIC = b"\x1f\x8b"
MIB = 1024 * 1024
SNIFF_BYTES = 64 * 1024
SHOW_HINT = "Run `terraform show -json PLANFILE > plan.json` and give tfguard plan.json."

_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_HCL = re.compile(rb"^\s*(terraform|resource|provider|module|variable|output|locals|data)\b[^{=\n]*\{", re.MULTILINE)
_PLAN_TEXT = re.compile(rb"Terraform will perform|OpenTofu will perform|No changes\.|^Plan: \d+ to add", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class PlanInput:
    """The bytes that were given for a plan. `binary` says that they are a plan file, a zip, and not JSON."""

    name: str
    data: Buffer
    binary: bool = False


def read_plan_input(name: str, stdin: BinaryIO, limit: int) -> PlanInput:
    """Read a plan from a file, or from stdin where the name is `-`.

    `limit` is in bytes. A regular file is mapped, not copied.

    Raises:
        InputError: nothing there, not readable, too large, or plainly not a plan.

    """
    data = _read_stream(stdin, "standard input", limit) if name == "-" else _read_file(name, limit)
    shown = "standard input" if name == "-" else name
    if not data:
        raise InputError(f"{shown} is empty.", f"The command that should have written the plan failed. {SHOW_HINT}")
    if bytes(data[:4]) == ZIP_MAGIC:
        return PlanInput(shown, data, binary=True)
    return PlanInput(shown, _json_bytes(shown, data))


def _read_file(name: str, limit: int) -> Buffer:
    path = Path(name)
    try:
        info = path.stat()
        if stat.S_ISDIR(info.st_mode):
            raise InputError(f"{name} is a directory, not a plan.", SHOW_HINT)
        with path.open("rb") as file:
            if not stat.S_ISREG(info.st_mode):
                return _read_stream(file, name, limit)
            if info.st_size > limit:
                raise _too_large(name, limit, f"{info.st_size / MIB:,.0f} MiB")
            if info.st_size == 0:
                return b""
            return memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    except FileNotFoundError as error:
        raise InputError(f"There is no file {name}.", SHOW_HINT) from error
    except (OSError, ValueError) as error:
        raise InputError(f"{name} cannot be read: {_reason(error)}.", "Check the path and its permissions.") from error


def _read_stream(stream: BinaryIO, name: str, limit: int) -> bytes:
    if name == "standard input" and os.isatty(stream.fileno()):
        raise InputError("There is no plan on standard input.", "Pipe one in: terraform show -json PLANFILE | tfguard plan -")
    data = stream.read(limit + 1)
    if len(data) > limit:
        raise _too_large(name, limit, "more")
    return data


def _reason(error: OSError | ValueError) -> str:
    return (error.strerror or str(error)) if isinstance(error, OSError) else str(error)


def _too_large(name: str, limit: int, size: str) -> InputError:
    return InputError(
        f"{name} has {size}, the limit is {limit / MIB:,.0f} MiB.",
        "If the plan is really that large, raise `limits: plan_mib` in tfguard.yaml.",
    )


def _json_bytes(name: str, data: Buffer) -> Buffer:
    """The JSON in the input: as UTF-8, without a byte-order mark or the lines that a wrapper printed before it."""
    head = bytes(data[:SNIFF_BYTES])
    for bom, encoding in _BOMS:
        if head.startswith(bom):
            return _from_wrapper(name, _transcode(name, data, encoding))
    if head[:2] in (b"{\0", b"\0{"):
        return _transcode(name, data, "utf-16-le" if head[:1] == b"{" else "utf-16-be")
    if head.startswith(codecs.BOM_UTF8):
        data = memoryview(data)[len(codecs.BOM_UTF8) :]
    return _from_wrapper(name, data)


def _transcode(name: str, data: Buffer, encoding: str) -> bytes:
    try:
        return bytes(data).decode(encoding).encode("utf-8", "surrogatepass")
    except UnicodeDecodeError as error:
        raise InputError(f"{name} begins like {encoding} but is not: {error.reason}.", SHOW_HINT) from error


def _from_wrapper(name: str, data: Buffer) -> Buffer:
    head = bytes(data[:SNIFF_BYTES])
    if head.lstrip()[:1] == b"{":
        return data
    start = re.search(rb"^[ \t]*\{", head, re.MULTILINE)
    if start and not _HCL.search(head[: start.end()]):
        return memoryview(data)[start.end() - 1 :]
    raise InputError(*_what_it_is(name, head))


def _what_it_is(name: str, head: bytes) -> tuple[str, str]:
    if head.startswith(GZIP_MAGIC):
        return f"{name} is compressed with gzip.", f"Decompress it first: gunzip -c {name} | tfguard plan -"
    if _PLAN_TEXT.search(head):
        return f"{name} is Terraform's output for people, not JSON.", SHOW_HINT
    if _HCL.search(head):
        return f"{name} is Terraform configuration, not a plan.", f"{SHOW_HINT} `tfguard lint` reads configuration."
    if not head.strip():
        return f"{name} holds only white space.", SHOW_HINT
    return f"{name} is not JSON: it does not begin with an object.", SHOW_HINT
