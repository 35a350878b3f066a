"""An AWS that fails makes nothing deleted, and nothing clean."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from tests.drift.worlds import SHOP, STATE, Said, world
from tfguard.inputs.state.version_4 import parse_state
from tfguard.resources.catalogue import co_owners, live_readers
from tfguard.resources.shapes.live_reader import LiveReader

RESOURCES = [item for item in parse_state(Path(STATE).read_bytes(), STATE).resources if item.type in live_readers()]
TYPES = {item.type for item in RESOURCES}
MAY_BE_LEFT_OUT = ("get_role", "describe_scalable_targets", "describe_policies", "get_bucket_versioning", "get_bucket_policy")
"""What a scan asks about parts that belong to others here, or only to explain a difference."""


def operations(reader: LiveReader) -> Iterator[str]:
    """The operations that reading a type takes, in the order of asking; what is only asked in doubt is left out."""
    yield f"{reader.service}.{reader.read.operation}"
    for detail in reader.details:
        yield f"{detail.service or reader.service}.{detail.call.operation}"


ASKED = sorted({(operation, type_) for type_ in TYPES for operation in operations(live_readers()[type_])})


def state_of(type_: str, folder: Path) -> Path:
    """A state with the resources of one type, and those that declare parts of them."""
    others = {owner.other for owner in co_owners(type_)}
    document = json.loads(Path(STATE).read_text("utf-8"))
    document["resources"] = [item for item in document["resources"] if item["type"] in {type_, *others}]
    path = folder / "terraform.tfstate"
    path.write_text(json.dumps(document), "utf-8")
    return path


def scan(state: Path | str, fault: dict[str, Any] | None = None) -> Said:
    return world(SHOP).scan(state, "--no-attribution", "--no-unmanaged", "--region", "us-east-1", fault=fault)


@cache
def clean_scan(type_: str) -> Said:
    with TemporaryDirectory() as folder:
        return scan(state_of(type_, Path(folder)))


def drifts(said: Said) -> list[tuple[str, str, list[str]]]:
    return sorted(
        (item["address"] or item["id"], item["kind"], sorted({entry["path"] for entry in item["attributes"]}))
        for item in said.report["drift"]
    )


@pytest.mark.parametrize(("operation", "type_"), ASKED)
def test_access_denied_on_each_operation_in_turn(operation: str, type_: str, tmp_path: Path) -> None:
    state = state_of(type_, tmp_path)
    clean, said = clean_scan(type_), scan(state, {"kind": "denied", "operation": operation})
    assert [item for item in drifts(said) if item not in drifts(clean)] == []
    if operation not in clean.operations or operation.split(".")[1] in MAY_BE_LEFT_OUT:
        return
    assert said.code == (clean.code or 3)
    denied = [item["why"].partition("denied: ")[2] for item in said.report["not_checked"] if "denied: " in item["why"]]
    assert denied
    service, method = operation.split(".")
    if service != "s3":  # its permissions have names of their own
        assert denied[0].split(":")[-1].lower() == method.replace("_", "")


@pytest.mark.parametrize("type_", sorted(TYPES))
def test_an_answer_that_is_cut_short_deletes_nothing(type_: str, tmp_path: Path) -> None:
    reader = live_readers()[type_]
    state = state_of(type_, tmp_path)
    said = scan(state, {"kind": "truncated", "operation": f"{reader.service}.{reader.read.operation}"})
    assert [item for item in drifts(said) if item[1] == "deleted"] == []


@pytest.mark.parametrize("kind", ["throttled", "error", "timeout"])
def test_where_nothing_answers_nothing_is_deleted_and_nothing_clean(kind: str) -> None:
    said = scan(STATE, {"kind": kind})
    assert said.code == 3
    assert said.report["drift"] == []
    unread = {item["what"] for item in said.report["not_checked"]}
    assert {item.address for item in RESOURCES if item.address not in unread} == set()


def test_a_burst_is_waited_out() -> None:
    clean, said = scan(STATE), scan(STATE, {"kind": "burst"})
    assert said.code == clean.code
    assert said.report["not_checked"] == clean.report["not_checked"]
    assert drifts(said) == drifts(clean)
