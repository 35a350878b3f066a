"""Where a configuration stands: findings of two directories, and waivers for one of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.command import run
from tests.lint.tree import BACKEND, git, locked, write
from tfguard.lint.scope import directory_scope

REQUIRED = """\
terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.0"
    }
  }
}
"""
MODULE = {"main.tf": BACKEND + REQUIRED, ".terraform.lock.hcl": locked(aws="5.31.0")}
FLOATS = "provider-version-floats"
WAIVER = {
    "policy": FLOATS,
    "address": "required_providers.aws",
    "reason": "It is bounded with the move to the new network.",
    "owner": "team-net",
    "expires": "2030-01-31",
}


@pytest.fixture
def clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with the same module in two directories; its top is the current directory."""
    files = {f"live/{name}/{file}": text for name in ("new", "old") for file, text in MODULE.items()}
    root = write(tmp_path / "clone", files)
    git(root, "init", "--quiet")
    monkeypatch.chdir(root)
    return root


def lint(*paths: str | Path, waiver: dict[str, Any] | None = None, **config: Any) -> list[dict[str, Any]]:
    """The findings; with a waiver, where the configuration has one."""
    waivers = [{**WAIVER, **waiver}] if waiver is not None else []
    text = json.dumps({"max_waiver_days": 9999, "waivers": waivers, **config})
    Path("tfguard.yaml").write_text(text, "utf-8")
    said = run("lint", *map(str, paths), "--only", FLOATS, "--format", "json", "--config", "tfguard.yaml")
    found: list[dict[str, Any]] = json.loads(said.out)["findings"]
    return found


def waived(found: list[dict[str, Any]]) -> dict[str, bool]:
    return {item["location"]["scope"]["directory"]: item["waived"] is not None for item in found if item["policy"] == FLOATS}


def test_the_same_address_in_two_directories_is_two_findings(clone: Path) -> None:
    found = lint("live")
    assert [item["location"]["address"] for item in found] == ["required_providers.aws"] * 2
    assert [item["location"]["scope"]["directory"] for item in found] == ["live/new", "live/old"]
    assert len({item["fingerprint"] for item in found}) == 2


def test_a_fingerprint_is_the_same_from_wherever_it_is_asked(clone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    prints = [
        {item["fingerprint"] for item in lint(*paths)}
        for paths in (["live"], ["."], [clone], [clone / "live"], ["live/old/main.tf", "live/new"])
    ]
    monkeypatch.chdir(clone / "live" / "old")
    prints.append({item["fingerprint"] for item in lint("..")})
    assert prints == [prints[0]] * len(prints)


@pytest.mark.parametrize("paths", [["live/old"], ["live/old/*"], ["*/old/main.tf"]])
def test_a_waiver_for_one_directory_leaves_the_other(paths: list[str], clone: Path) -> None:
    assert waived(lint("live", waiver={"paths": paths})) == {"live/new": False, "live/old": True}
    assert waived(lint(clone, waiver={"paths": paths})) == {"live/new": False, "live/old": True}


def test_a_waiver_that_covers_several_directories_unasked_is_named(clone: Path) -> None:
    found = lint("live", waiver={})
    assert waived(found) == {"live/new": True, "live/old": True}
    [about] = [item for item in found if item["policy"] == "waiver-ambiguous"]
    assert "hides a finding in each of live/new and live/old" in about["message"]
    assert [item["policy"] for item in lint("live", waiver={"paths": ["*"]}) if item["policy"] != FLOATS] == []


def test_an_override_for_one_directory_leaves_the_other(clone: Path) -> None:
    found = lint("live", overrides=[{"paths": ["live/old"], "severity": "low"}])
    assert {item["location"]["scope"]["directory"]: item["severity"] for item in found} == {
        "live/new": "high",
        "live/old": "low",
    }


def test_outside_of_a_repository_a_directory_is_seen_from_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert directory_scope(str(tmp_path / "live")).directory == "live"
    assert directory_scope(".").directory == "."
    assert directory_scope("../elsewhere").directory == "../elsewhere"
