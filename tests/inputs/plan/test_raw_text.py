"""What is looked for in undecoded text is found however a writer has escaped it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.command import run

PLANS = Path(__file__).parent.parent.parent.parent / "fixtures" / "plans"
SMALL = sorted(path for path in PLANS.glob("*/plan.json") if path.stat().st_size < 60_000)
TEXT = re.compile(rb'"(?:[^"\\]|\\.)*"')


def escaped(data: bytes) -> bytes:
    """The same plan, every letter in every text as an escape."""
    return TEXT.sub(lambda text: re.sub(rb"\\u....|\\.|([a-zA-Z])", _escape, text[0]), data)


def _escape(found: re.Match[bytes]) -> bytes:
    return b"\\u%04x" % found[1][0] if found[1] else found[0]


def said(data: bytes) -> Any:
    outcome = run("plan", "-", "--format", "json", stdin=data)
    report = json.loads(outcome.out)
    return outcome.code, report["verdict"], report["findings"], report["not_checked"]


@pytest.mark.parametrize("path", SMALL, ids=lambda path: path.parent.name)
def test_escapes_do_not_matter(path: Path) -> None:
    data = path.read_bytes()
    assert b"resource_changes" not in escaped(data)
    assert said(escaped(data)) == said(data)
