"""What is no state: one clear sentence, and the way out."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from tests.command import refusal
from tests.inputs.state.fetching import drift, state
from tfguard.inputs.state.version_4 import parse_state

NO_STATES = {
    "empty": (b"", "is empty"),
    "white space": (b" \n", "is empty"),
    "prose": (b"Error: no state\n", "is not JSON"),
    "cut off": (state()[:-5], "is not JSON"),
    "a list": (b"[]", "no Terraform state"),
    "null": (b"null", "no Terraform state"),
    "not UTF-8": (b'{"version":4,"lineage":"\xe9"}', "is not JSON"),
    "nested without end": (b"[" * 200_000, "nests more than 100 levels deep"),
    "another document": (b'{"name":"shop","version":"1.0.0"}', "is no Terraform state"),
    "version 3": (b'{"version":3,"serial":1,"modules":[]}', "is a state of version 3"),
    "version 5": (b'{"version":5,"serial":1,"resources":[]}', "is a state of version 5"),
    "encrypted": (b'{"meta":{"key_provider.pbkdf2.a":"e30="},"encrypted_data":"b3Bh"}', "is an encrypted OpenTofu state"),
    "a plan": (b'{"format_version":"1.2","resource_changes":[]}', "is the JSON of a plan"),
    "damaged gzip": (gzip.compress(state())[:12] + b"\xff\xff\xff\xff", "is a damaged gzip file"),
    "cut off gzip": (gzip.compress(state())[:-20], "is a damaged gzip file"),
    "resources of another shape": (state(resources={}), "damaged state"),
    "resources that are no objects": (state(resources=["aws_lb.web"]), "damaged state"),
    "instances of another shape": (state(resources=[{"type": "aws_lb", "instances": 5}]), "damaged state"),
    "instances that are no objects": (state(resources=[{"type": "aws_lb", "instances": ["i"]}]), "damaged state"),
    "a serial that is no number": (b'{"version":4,"serial":"many","resources":[]}', "damaged state"),
}


@pytest.mark.parametrize("what", NO_STATES)
def test_what_is_no_state_is_named(what: str, tmp_path: Path) -> None:
    data, says = NO_STATES[what]
    path = tmp_path / "terraform.tfstate"
    path.write_bytes(data)
    for outcome in (drift(path), drift("-", stdin=data)):
        assert says in refusal(outcome)


def test_an_old_state_and_an_encrypted_one_come_with_the_way_out(tmp_path: Path) -> None:
    path = tmp_path / "terraform.tfstate"
    path.write_bytes(NO_STATES["version 3"][0])
    assert "upgrade with Terraform 0.12" in drift(path).err
    path.write_bytes(NO_STATES["encrypted"][0])
    assert "tofu state pull" in drift(path).err


def test_the_marks_of_a_state_are_paths_and_one_that_is_not_understood_marks_the_rest() -> None:
    get, key = {"type": "get_attr", "value": "env"}, {"type": "index", "value": {"value": "k", "type": "string"}}
    marks = [[get, {"type": "index", "value": {"value": 0, "type": "number"}}, key], [get, {"type": "splat"}, key], "odd", [5]]
    instance = {"attributes": {"env": [{"k": "v"}]}, "sensitive_attributes": marks}
    [found] = parse_state(
        state(resources=[{"mode": "managed", "type": "x_y", "name": "z", "instances": [instance]}]), "s"
    ).resources
    assert found.marks == (("env", 0, "k"), ("env",))
    assert found.sensitive == {"env"}


def test_what_is_not_compared_is_kept_for_its_secrets() -> None:
    deposed = {"attributes": {"a": 1}, "deposed": "00000001", "private": "e30="}
    entry = {"type": "x_y", "name": "z", "instances": [{"attributes": {"a": 2}}, deposed]}
    outputs = {"o": {"value": 5, "type": "number", "sensitive": True}, "p": {"value": 6, "type": "number"}, "odd": 7}
    read = parse_state(state(resources=[{"mode": "data", **entry}, {"mode": "managed", **entry}], outputs=outputs), "s")
    assert [item.attributes for item in read.resources] == [{"a": 2}]
    assert [(item.mode, item.attributes) for item in read.beside] == [
        ("data", {"a": 2}),
        ("data", {"a": 1}),
        ("managed", {"a": 1}),
    ]
    assert [(item.name, item.value, item.sensitive) for item in read.outputs] == [("o", 5, True), ("p", 6, False)]
    assert read.private == {"e30="}
