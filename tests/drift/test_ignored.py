"""What the configuration ignores is shown, and is no drift; what stands beside it is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.drift.worlds import SHOP, STATE, world
from tfguard.drift.ignored import REASON, split
from tfguard.errors import InputError
from tfguard.inputs.configuration.lifecycles import config_lifecycles
from tfguard.model.drift import AttributeDrift

ENTRY = next(
    item for item in json.loads(Path(STATE).read_text("utf-8"))["resources"] if item["type"] == "aws_autoscaling_group"
)
NAME = ENTRY["instances"][0]["attributes"]["name"]
EDIT = [["autoscaling", "update_auto_scaling_group", {"AutoScalingGroupName": NAME, "MinSize": 0, "MaxSize": 19}]]


def write(folder: Path, ignored: str) -> Path:
    text = f'resource "{ENTRY["type"]}" "{ENTRY["name"]}" {{\n  lifecycle {{\n    ignore_changes = {ignored}\n  }}\n}}\n'
    (folder / "main.tf").write_text(text, "utf-8")
    return folder


def kinds(folder: Path) -> dict[str, list[str]]:
    """The attributes of the group that differ, by kind."""
    said = world(SHOP).scan(STATE, "--no-attribution", "--config-dir", str(folder), calls=EDIT)
    found: dict[str, list[str]] = {}
    for drift in said.report["drift"]:
        if drift["type"] == ENTRY["type"]:
            found[drift["kind"]] = sorted(item["path"] for item in drift["attributes"])
            assert drift["kind"] != "co-managed" or drift["reason"] == REASON
    return found


def test_an_ignored_attribute_is_shown_and_the_others_count(tmp_path: Path) -> None:
    assert kinds(write(tmp_path, "[max_size]")) == {"changed": ["min_size"], "co-managed": ["max_size"]}


def test_all_ignores_everything(tmp_path: Path) -> None:
    assert kinds(write(tmp_path, "all")) == {"co-managed": ["max_size", "min_size"]}


def test_code_that_ignores_nothing_changes_nothing(tmp_path: Path) -> None:
    assert kinds(write(tmp_path, "[]")) == {"changed": ["max_size", "min_size"]}


@pytest.mark.parametrize(
    ("path", "ignored", "counts"),
    [
        ("tags", "tags", False),
        ("setting[0].value", "setting", False),
        ("setting[0].value", "setting[0]", False),
        ("setting[0].value", "setting[1]", True),
        ("settings", "setting", True),
        ("ingress", "all", False),
    ],
)
def test_what_a_path_covers(path: str, ignored: str, *, counts: bool) -> None:
    counted, left = split([AttributeDrift(path, "a", "b")], [ignored])
    assert (bool(counted), bool(left)) == (counts, not counts)


def test_modules_inside_modules_are_read(tmp_path: Path) -> None:
    block = 'resource "aws_lb" "web" {\n  lifecycle {\n    ignore_changes = [tags["a"]]\n  }\n}\n'
    for folder, text in {
        ".": 'module "edge" {\n  source = "./edge"\n}\n',
        "edge": 'module "inner" {\n  source = "example.org/x/y"\n}\n',
        ".terraform/modules/edge.inner": block,
    }.items():
        (tmp_path / folder).mkdir(parents=True, exist_ok=True)
        (tmp_path / folder / "main.tf").write_text(text, "utf-8")
    manifest = {"Modules": [{"Key": "edge.inner", "Dir": ".terraform/modules/edge.inner"}]}
    (tmp_path / ".terraform/modules/modules.json").write_text(json.dumps(manifest), "utf-8")
    found = config_lifecycles([str(tmp_path)])
    assert found[("edge", "inner"), "aws_lb.web"].ignore_changes == ('tags["a"]',)


def test_a_directory_without_configuration_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no Terraform configuration"):
        config_lifecycles([str(tmp_path)])
