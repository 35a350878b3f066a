"""Whole worlds: a fresh state is clean, a refreshed one too, and every edit made by hand is reported exactly."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from tests.drift.worlds import SHOP, WORLDS, world

MANY = 12
"""Edits in one scan, of the worlds that are not edited one by one."""


def batches(home: Path) -> list[list[Path]]:
    """The edits of a world, one by one in the shop; elsewhere several at a time that do not meet."""
    found: list[tuple[list[Path], set[str]]] = []
    for path in sorted((home / "edits").glob("*.json")):
        edit = json.loads(path.read_text("utf-8"))
        touched = {str(entry.get("address") or entry.get("parent")) for entry in (*edit["expected"], *edit["allowed"])}
        touched.add(str(edit["region"]))
        free = [one for one in found if home != SHOP and len(one[0]) < MANY and one[1] & touched == {edit["region"]}]
        if free:
            free[0][0].append(path)
            free[0][1].update(touched)
        else:
            found.append(([path], touched))
    return [paths for paths, _ in found]


EDITS = [batch for world in WORLDS for batch in batches(world)]


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
    report = world(path).scan(state_file(path, state, tmp_path), "--no-attribution").report
    allowed = allowed_in(path)
    assert [item for item in reported(report) if not any(fits(entry, item) for entry in allowed)] == []
    assert report["not_checked"] == []
    about_drift = [item for item in report["findings"] if item["policy"].endswith(("-edited", "-gone", "-unmanaged"))]
    assert {item["location"]["address"] for item in about_drift} <= {entry["address"] for entry in allowed}


@pytest.mark.parametrize("paths", EDITS, ids=lambda paths: f"{paths[0].parent.parent.name}-{paths[0].stem}")
def test_an_edit_by_hand_is_reported_exactly(paths: list[Path]) -> None:
    home = paths[0].parent.parent
    edits = [json.loads(path.read_text("utf-8")) for path in paths]
    calls = [call for edit in edits for call in edit["calls"]]
    said = world(home).scan(
        home / "terraform.tfstate", "--no-attribution", calls=calls, region=edits[0].get("region") or "us-east-1"
    )
    found = reported(said.report)
    expected = [entry for edit in edits for entry in edit["expected"]]
    missing = [entry for entry in expected if not any(fits(entry, item) for item in found)]
    allowed = [*expected, *(entry for edit in edits for entry in edit.get("allowed") or []), *allowed_in(home)]
    assert missing == []
    assert [item for item in found if not any(fits(entry, item) for entry in allowed)] == []
