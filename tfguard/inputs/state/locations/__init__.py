"""Where states are kept: files, standard input, S3, HTTP backends, HCP Terraform, a working directory.

Each module gives a location's texts; `fetch_all` picks the module by how the location begins.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, BinaryIO

from tfguard.errors import InputError
from tfguard.inputs.gzip import unpacked
from tfguard.inputs.limits import STATE_MIB
from tfguard.inputs.state.locations import files, hcp, http, s3
from tfguard.inputs.terraform import Execution

STDIN = "-"


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
                again = None if location == STDIN or _is_pipe(name) else _reading(read, name)
                found[name] = StateText(name, _plain(read(), name), again)
    if not found:
        raise InputError("There is no state to compare with.", "Name one with --state.")
    return list(found.values())


def _is_pipe(name: str) -> bool:
    """Whether it is something on this machine that can be read only once."""
    return os.path.exists(name) and not os.path.isfile(name) and not os.path.isdir(name)


def _reading(read: Callable[[], bytes], name: str) -> Callable[[], bytes]:
    return lambda: _plain(read(), name)


def _readers(
    location: str, stdin: BinaryIO, s3_client: Callable[[], Any], execution: Execution
) -> Iterable[tuple[str, Callable[[], bytes]]]:
    if location == STDIN:
        return [("standard input", lambda: stdin.read(STATE_MIB.bytes + 1))]
    if location.startswith("s3://"):
        return s3.readers(location, s3_client())
    if location.startswith(("http://", "https://")):
        return http.readers(location)
    if location.startswith("tfc://"):
        return hcp.readers(location)
    return files.readers(location, execution)


def _plain(data: bytes, name: str) -> bytes:
    """The state's text, also where it is kept compressed."""
    if len(data) > STATE_MIB.bytes:
        raise STATE_MIB.exceeded(name)
    return unpacked(data, name, STATE_MIB)
