"""The recorded shop in parts, and what a scan says of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.drift.worlds import SHOP, STATE, Said, world

FIXTURES = SHOP.parent.parent
BAZAAR = SHOP.parent / "bazaar"

GROUP = "aws_autoscaling_group.web"


def part(folder: Path, *types: str, change: Callable[[str], str] = str) -> Path:
    """A state with the shop's resources of some types, or all."""
    document = json.loads(change(Path(STATE).read_text("utf-8")))
    document["resources"] = [item for item in document["resources"] if not types or item["type"] in types]
    path = folder / "terraform.tfstate"
    path.write_text(json.dumps(document), "utf-8")
    return path


def scan(state: Path | str, *argv: str, **rest: Any) -> Said:
    return world(SHOP).scan(state, "--no-attribution", "--no-unmanaged", *argv, **rest)


def kinds(said: Said) -> dict[str, str]:
    return {item["address"] or item["id"]: item["kind"] for item in said.report["drift"]}


def sized(**sizes: int) -> list[Any]:
    return ["autoscaling", "update_auto_scaling_group", {"AutoScalingGroupName": "shop-web", **sizes}]


def edit_of(home: Path, number: str) -> dict[str, Any]:
    [path] = (home / "edits").glob(f"{number}-*.json")
    edit: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return edit
