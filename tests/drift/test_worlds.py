"""Whole worlds: a fresh state is clean, a refreshed one too, and every edit made by hand is reported exactly."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.command import Outcome

pytest.importorskip("moto", reason="the emulated AWS is not installed")

ROOT = Path(__file__).parent.parent.parent
WORLDS = sorted(path for path in (ROOT / "fixtures" / "worlds").iterdir() if (path / "recording.jsonl.gz").exists())
EDITS = [path for world in WORLDS for path in sorted((world / "edits").glob("*.json"))]


class World:
    """An emulated AWS with a world in it, that every scan finds as it was."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.drift.world_process", str(path)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(self, *argv: str, calls: list[Any] = [], region: str = "us-east-1") -> Outcome:  # noqa: B006  # never changed
        """Make calls, then run tfguard."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(json.dumps({"calls": calls, "region": region, "argv": argv}) + "\n")
        self.process.stdin.flush()
        return Outcome(**json.loads(self.process.stdout.readline()))

    def scan(self, state: Path, calls: list[Any] = [], region: str = "us-east-1") -> dict[str, Any]:  # noqa: B006  # as above
        """Make calls, then scan: the JSON report."""
        outcome = self.run("drift", "--state", str(state), "--format", "json", calls=calls, region=region)
        assert outcome.code in (0, 1, 3), outcome.err
        report: dict[str, Any] = json.loads(outcome.out)
        return report


@cache
def world(path: Path) -> World:
    return World(path)


@pytest.fixture(scope="module", autouse=True)
def processes() -> Iterator[None]:
    yield
    for path in WORLDS:
        world(path).process.terminate()


@pytest.fixture(params=["fresh", "refreshed"])
def state(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    return str(request.param)


def state_file(path: Path, which: str, folder: Path) -> Path:
    if which == "fresh":
        return path / "terraform.tfstate"
    target = folder / "refreshed.tfstate"
    target.write_bytes(gzip.decompress((path / "refreshed.tfstate.gz").read_bytes()))
    return target


def reported(report: dict[str, Any]) -> list[dict[str, Any]]:
    """What a report says of drift, an entry for each top-level attribute, as the edits' files have it."""
    found = []
    for drift in report["drift"]:
        if drift["kind"] == "changed":
            names = sorted({item["path"].split(".")[0].split("[")[0] for item in drift["attributes"]})
            found += [{"address": drift["address"], "kind": "changed", "attribute": name} for name in names]
        elif drift["kind"] == "unmanaged":
            values = {item["path"]: item["live"] for item in drift["attributes"]}
            found.append({"kind": "unmanaged", "type": drift["type"], "parent": drift["parent"], "match": values})
        elif drift["kind"] == "deleted":
            found.append({"address": drift["address"], "kind": "deleted", "attribute": None})
    return found


def fits(wanted: dict[str, Any], found: dict[str, Any]) -> bool:
    if wanted["kind"] != found["kind"]:
        return False
    if wanted["kind"] == "unmanaged":
        same = wanted["type"] == found["type"] and wanted["parent"] == found["parent"]
        return same and all(found["match"].get(key) == value for key, value in wanted["match"].items())
    return bool(wanted["address"] == found["address"] and wanted.get("attribute") == found["attribute"])


def allowed_in(path: Path) -> list[dict[str, Any]]:
    clean = json.loads((path / "clean.json").read_text("utf-8"))
    allowed: list[dict[str, Any]] = clean.get("allowed") or []
    return allowed


@pytest.mark.parametrize("path", WORLDS, ids=lambda path: path.name)
def test_a_world_that_nobody_touched_is_in_sync(path: Path, state: str, tmp_path: Path) -> None:
    report = world(path).scan(state_file(path, state, tmp_path))
    allowed = allowed_in(path)
    assert [item for item in reported(report) if not any(fits(entry, item) for entry in allowed)] == []
    assert report["not_checked"] == []
    assert report["findings"] == [] or allowed


@pytest.mark.parametrize("path", EDITS, ids=lambda path: f"{path.parent.parent.name}-{path.stem}")
def test_an_edit_by_hand_is_reported_exactly(path: Path) -> None:
    home, edit = path.parent.parent, json.loads(path.read_text("utf-8"))
    report = world(home).scan(home / "terraform.tfstate", edit["calls"], edit.get("region") or "us-east-1")
    found = reported(report)
    missing = [entry for entry in edit["expected"] if not any(fits(entry, item) for item in found)]
    allowed = [*edit["expected"], *(edit.get("allowed") or []), *allowed_in(home)]
    assert missing == []
    assert [item for item in found if not any(fits(entry, item) for entry in allowed)] == []
