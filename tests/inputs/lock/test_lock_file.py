"""Lock files: what was selected, what changed between two of them, and files that are none."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from tests.command import refusal, run
from tfguard.errors import InputError
from tfguard.inputs.lock.lock_file import Bump, Upgrade, parse_lock, read_lock, upgrades

AWS = "registry.terraform.io/hashicorp/aws"
NULL = "registry.terraform.io/hashicorp/null"
HEADER = '# This file is maintained automatically by "terraform init".\n\n'


def entry(provider: str, version: str) -> str:
    return (
        f'provider "{provider}" {{\n  version     = "{version}"\n  constraints = ">= 4.0.0, < 6.0.0"\n'
        '  hashes = [\n    "h1:edXOJWE4ORX8Fm+dpVpICzMZJat4AX0VRCAy/xkcOc0=",\n    "zh:0a1b",\n  ]\n}\n'
    )


LOCK = HEADER + entry(AWS, "5.100.0") + "\n" + entry(NULL, "3.2.3")


@pytest.mark.parametrize(
    "data",
    [
        LOCK.encode(),
        LOCK.encode("utf-8-sig"),
        LOCK.replace("\n", "\r\n").encode(),
        LOCK.replace("#", "//").encode(),
        b"/* kept\n * by hand */\n" + LOCK.encode(),
    ],
)
def test_every_provider_has_its_version(data: bytes) -> None:
    assert parse_lock(data, "lock") == {AWS: "5.100.0", NULL: "3.2.3"}


@pytest.mark.parametrize("data", [b"", b"\n", b"# nothing yet\n", b"// nothing\n", b"/* nothing\n at all */"])
def test_a_lock_file_may_be_empty(data: bytes) -> None:
    assert parse_lock(data, "lock") == {}


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (f"{HEADER}<<<<<<< HEAD\n{entry(AWS, '5.100.0')}=======\n{entry(AWS, '5.99.0')}>>>>>>> main\n", "merge-conflict"),
        (LOCK.replace('  version     = "5.100.0"\n', "<<<<<<< a\n=======\n>>>>>>> b\n"), "merge-conflict"),
        (LOCK[:-40], "lock:"),
        (f'provider "{AWS}" {{\n}}\n', "has no version"),
        (f'provider "{AWS}" {{\n  version = var.aws\n}}\n', "has no version"),
        (entry(AWS, "5.100.0") * 2, "has two entries"),
        ('resource "aws_lb" "web" {}\n', "is not a dependency lock file"),
        ('{"version": 4}', "is not a dependency lock file"),
        ("just words", "lock:"),
    ],
)
def test_a_damaged_lock_file_is_refused(data: str, says: str) -> None:
    with pytest.raises(InputError, match=says):
        parse_lock(data.encode(), "lock")


@pytest.mark.parametrize(
    ("old", "new", "bump"),
    [
        ("4.67.0", "5.0.0", Bump.MAJOR),
        ("5.0.0", "4.67.0", Bump.MAJOR),
        ("5.99.1", "5.100.0", Bump.MINOR),
        ("5.100.0", "5.99.1", Bump.MINOR),
        ("5.99.0", "5.99.1", Bump.PATCH),
        ("5.0.0-beta1", "5.0.0", Bump.PATCH),
        ("5.0.0", "6.0.0-beta1", Bump.MAJOR),
        ("5.0.0+a", "5.0.0+b", Bump.PATCH),
        (None, "5.0.0", Bump.ADDED),
        ("5.0.0", None, Bump.REMOVED),
    ],
)
def test_an_upgrade_is_as_large_as_the_first_part_that_changes(old: str | None, new: str | None, bump: Bump) -> None:
    assert Upgrade(AWS, old, new).bump is bump


def test_only_what_differs_is_an_upgrade() -> None:
    base = {AWS: "5.99.0", NULL: "3.2.3", "registry.terraform.io/hashicorp/random": "3.6.0"}
    head = {AWS: "5.100.0", NULL: "3.2.3", "registry.terraform.io/hashicorp/time": "0.12.0"}
    assert [(step.provider.rpartition("/")[2], step.old, step.new) for step in upgrades(base, head)] == [
        ("aws", "5.99.0", "5.100.0"),
        ("random", "3.6.0", None),
        ("time", None, "0.12.0"),
    ]


# Through the command line

PLAN = (
    '{"format_version": "1.2", "resource_changes": ['
    '{"address": "aws_lb.web", "type": "aws_lb", "name": "web", "provider_name": "registry.terraform.io/hashicorp/aws",'
    ' "change": {"actions": ["delete", "create"], "before": {"name": "a", "internal": false}, "after": {"name": "b"},'
    ' "replace_paths": [["name"]]}}]}'
)


def judged(tmp_path: Path, base: str, head: str) -> str:
    (tmp_path / "base.hcl").write_text(base, "utf-8")
    (tmp_path / "head.hcl").write_text(head, "utf-8")
    outcome = run(
        "plan", "-", "--base-lock", f"{tmp_path}/base.hcl", "--head-lock", f"{tmp_path}/head.hcl", stdin=PLAN.encode()
    )
    assert outcome.code == 1, outcome.err
    return " ".join(outcome.out.split())


def test_a_provider_upgrade_is_evidence(tmp_path: Path) -> None:
    text = judged(tmp_path, LOCK, LOCK.replace("5.100.0", "6.0.0"))
    assert "goes from 5.100.0 to 6.0.0 (major)" in text


def test_without_an_upgrade_there_is_nothing_to_say(tmp_path: Path) -> None:
    assert "goes from" not in judged(tmp_path, LOCK, LOCK)


def test_a_lock_file_may_come_from_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_text, args=(LOCK, "utf-8"))
    writer.start()
    assert read_lock(str(pipe))[AWS] == "5.100.0"
    writer.join()


def test_a_base_lock_needs_a_head(tmp_path: Path) -> None:
    (tmp_path / "base.hcl").write_text(LOCK, "utf-8")
    message = refusal(run("plan", "-", "--base-lock", str(tmp_path / "base.hcl"), stdin=PLAN.encode()))
    assert "--base-lock needs something to compare with" in message


@pytest.mark.parametrize("option", ["--base-lock", "--head-lock"])
def test_a_lock_file_that_cannot_be_read_is_refused(option: str, tmp_path: Path) -> None:
    large = tmp_path / "large.hcl"
    with large.open("wb") as file:
        file.truncate(17 << 20)
    (tmp_path / "ok.hcl").write_text(LOCK, "utf-8")
    other = {"--base-lock": "--head-lock", "--head-lock": "--base-lock"}[option]
    for name, says in (
        (str(tmp_path / "none.hcl"), "cannot be read: No such file"),
        (str(tmp_path), "cannot be read: Is a directory"),
        ("nul\0.hcl", "cannot be read: a path cannot hold a NUL byte"),
        (str(large), "is larger than 1 MiB"),
    ):
        outcome = run("plan", "-", option, name, other, str(tmp_path / "ok.hcl"), stdin=PLAN.encode())
        assert says in refusal(outcome)


def test_rows_of_other_providers_are_not_touched(tmp_path: Path) -> None:
    text = judged(tmp_path, LOCK, LOCK.replace("3.2.3", "4.0.0"))
    assert "goes from" not in text
