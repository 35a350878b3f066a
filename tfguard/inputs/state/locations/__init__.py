"""Where states are kept: files, standard input, S3, HTTP backends, HCP Terraform, a working directory.

Each module gives a location's texts; `fetch_all` picks the module by how the location begins.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, BinaryIO

from tfguard.errors import InputError
from tfguard.inputs.state.locations import files, hcp, http, s3
from tfguard.inputs.terraform import Execution

STDIN = "-"
LIMIT = 512 * 1024 * 1024
"""The largest state to read, in bytes. A state of a hundred thousand resources has a quarter of it."""
_GZIP = b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class StateText:
    """One state as it is kept. `again` reads it once more; None where that cannot be."""

    name: str
    data: bytes
    again: Callable[[], bytes] | None


def fetch_all(locations: Iterable[str], stdin: BinaryIO, s3_client: Callable[[], Any], execution: Execution) -> list[StateText]:
    """The states at all locations, each once.

    Raises:
        ExecutionError: a location is a directory, and terraform may not be started there.
        InputError: a location has no state, or cannot be read; the message says which and why.

    """
    found: dict[str, StateText] = {}
    for location in locations:
        for name, read in _readers(location, stdin, s3_client, execution):
            if name not in found:
                again = None if location == STDIN else _reading(read, name)
                found[name] = StateText(name, _plain(read(), name), again)
    if not found:
        raise InputError("There is no state to compare with.", "Name one with --state.")
    return list(found.values())


def _reading(read: Callable[[], bytes], name: str) -> Callable[[], bytes]:
    return lambda: _plain(read(), name)


def _readers(
    location: str, stdin: BinaryIO, s3_client: Callable[[], Any], execution: Execution
) -> Iterable[tuple[str, Callable[[], bytes]]]:
    if location == STDIN:
        return [("standard input", lambda: stdin.read(LIMIT + 1))]
    if location.startswith("s3://"):
        return s3.readers(location, s3_client())
    if location.startswith(("http://", "https://")):
        return http.readers(location)
    if location.startswith("tfc://"):
        return hcp.readers(location)
    return files.readers(location, execution)


def _plain(data: bytes, name: str) -> bytes:
    """The state's text, also where it is kept compressed."""
    if data.startswith(_GZIP):
        data = _unpacked(data, name)
    if len(data) > LIMIT:
        raise InputError(f"{name} is larger than {LIMIT // 1024**2} MiB.", "Split the state, as a state of that size asks for.")
    return data


def _unpacked(data: bytes, name: str) -> bytes:
    unpacker = zlib.decompressobj(wbits=31)
    try:
        plain = unpacker.decompress(data, LIMIT + 1)
    except zlib.error as error:
        raise _damaged(name) from error
    if not unpacker.eof and len(plain) <= LIMIT:
        raise _damaged(name)
    return plain


def _damaged(name: str) -> InputError:
    return InputError(f"{name} is a damaged gzip file.", "Fetch it again.")
