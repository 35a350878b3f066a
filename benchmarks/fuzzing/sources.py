"""The fixtures that are damaged, each read once."""

from __future__ import annotations

import gzip
import json
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import msgspec

ROOT = Path(__file__).resolve().parent.parent.parent
FIXTURES = ROOT / "fixtures"
MAX_BYTES = 60_000
"""Larger fixtures have nothing in them that smaller ones lack, and cost ten times as much time."""


@cache
def plans() -> tuple[bytes, ...]:
    """Plans as JSON, one in each document: most of the inputs are in some wrapping, or are none."""
    paths = [*sorted(FIXTURES.glob("plans/*/plan.json")), *sorted(FIXTURES.glob("inputs/*.json"))]
    return tuple(filter(_is_plan, _small(paths)))


def _is_plan(data: bytes) -> bool:
    try:
        document = msgspec.json.decode(data)
    except msgspec.DecodeError:
        return False
    return isinstance(document, dict) and isinstance(document.get("resource_changes"), list)


@cache
def plan_files() -> tuple[tuple[bytes, bytes], ...]:
    """Binary plans, each with the JSON beside it."""
    pairs = [
        (path.read_bytes(), path.with_name("plan.json").read_bytes()) for path in sorted(FIXTURES.glob("plans/*/plan.bin"))
    ]
    return tuple(pair for pair in pairs if len(pair[1]) <= MAX_BYTES)


@cache
def rows() -> tuple[bytes, ...]:
    """Answer rows: a resource of a state, and what AWS answers."""
    return _small(sorted(FIXTURES.glob("answers/*/*.json")))


@cache
def configurations() -> tuple[bytes, ...]:
    """Configurations in HCL."""
    return _small([*sorted(FIXTURES.glob("plans/*/main.tf")), *sorted(FIXTURES.glob("worlds/*/main.tf"))])


@cache
def locks() -> tuple[bytes, ...]:
    """Lock files."""
    return _small(
        [*sorted(FIXTURES.glob("configurations/*.lock.hcl")), FIXTURES / "configurations" / "live" / ".terraform.lock.hcl"]
    )


@cache
def policies() -> tuple[tuple[str, bytes], ...]:
    """Our own policies, by their id."""
    return tuple((path.stem, path.read_bytes()) for path in sorted((ROOT / "policies").glob("*/*.yaml")))


def renamed(name: str, number: int = 0) -> bytes:
    """One of our policies under another id."""
    own, data = policies()[number]
    return data.replace(f"id: {own}".encode(), f"id: {name}".encode(), 1)


@cache
def configuration() -> bytes:
    """The tfguard.yaml of the documentation, which has every key."""
    page = (ROOT / "docs" / "configuration.md").read_text("utf-8")
    return next(block for block in page.split("```yaml\n")[1:] if "waivers:" in block).split("```")[0].encode()


@cache
def trails() -> tuple[bytes, ...]:
    """CloudTrail's records."""
    return _small(sorted(FIXTURES.glob("trails/*.json")))


def _small(paths: list[Path]) -> tuple[bytes, ...]:
    return tuple(data for data in (path.read_bytes() for path in paths) if len(data) <= MAX_BYTES)


def pick(rng: Random, documents: tuple[bytes, ...]) -> bytes:
    """One of the documents."""
    return rng.choice(documents)


def parsed(data: bytes) -> Any:
    """A document of its own, which may be changed."""
    return json.loads(data)


def squeezed(data: bytes) -> bytes:
    """The same in the same bytes every time."""
    return gzip.compress(data, mtime=0)
