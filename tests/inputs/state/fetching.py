"""Fetches states for tests."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

from tests.command import Outcome, run
from tfguard.inputs.state.locations import StateText, fetch_all
from tfguard.inputs.state.version_4 import parse_state
from tfguard.inputs.terraform import Execution


def state(serial: int = 1, **more: Any) -> bytes:
    return json.dumps({"version": 4, "serial": serial, "lineage": "a", "resources": [], **more}).encode()


def no_s3() -> Any:
    raise AssertionError("nobody asked for S3")


def fetched(*locations: Path | str, stdin: bytes = b"") -> list[StateText]:
    return fetch_all(map(str, locations), io.BytesIO(stdin), no_s3, Execution())


def serials(texts: list[StateText]) -> list[int]:
    return [parse_state(text.data, text.name).serial for text in texts]


def drift(*locations: Path | str, stdin: bytes = b"") -> Outcome:
    return run("drift", *(word for location in locations for word in ("--state", str(location))), stdin=stdin)
