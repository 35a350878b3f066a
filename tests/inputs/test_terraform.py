"""When terraform is started in a directory, and when not."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.command import Outcome, refusal, run
from tests.inputs.state.fetching import state
from tfguard.inputs.terraform import Execution

BINARY = Path(__file__).parent.parent.parent / "fixtures" / "plans" / "lb-renamed" / "plan.bin"
YES, NO, NOTHING = True, False, None


class Said(NamedTuple):
    """What the option, the configuration and its place say, and whether terraform is started then."""

    option: bool | None
    configured: bool | None
    where: str
    started: bool


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A pull request's checkout: a binary plan, a working directory, and a terraform on PATH that leaves a mark."""
    root = tmp_path / "checkout"
    (root / ".git").mkdir(parents=True)
    (root / "live").mkdir()
    shutil.copy(BINARY, root / "plan.bin")
    tool = tmp_path / "usr" / "terraform"
    tool.parent.mkdir()
    tool.write_text(f"#!/bin/sh\n: > {tmp_path}/ran\n", "utf-8")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tool.parent))
    monkeypatch.chdir(root)
    return root


def ran(checkout: Path) -> bool:
    """Whether the mark is there."""
    mark = checkout.parent / "ran"
    found = mark.exists()
    mark.unlink(missing_ok=True)
    return found


@pytest.mark.parametrize("ci", ["true", "1", "TRUE", "yes", "woodpecker", " "])
@pytest.mark.parametrize(
    "said",
    [
        Said(NOTHING, NOTHING, "inside", NO),
        Said(NOTHING, YES, "inside", NO),
        Said(NOTHING, YES, "linked", NO),
        Said(NOTHING, YES, "outside", YES),
        Said(NOTHING, NO, "outside", NO),
        Said(YES, NOTHING, "inside", YES),
        Said(YES, NO, "inside", YES),
        Said(NO, YES, "outside", NO),
        Said(NO, NOTHING, "inside", NO),
    ],
)
def test_in_a_pipeline_somebody_must_allow_it(checkout: Path, ci: str, said: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", ci)
    execution = Execution(said.option, said.configured, file(checkout, said.where))
    assert (execution.refusal("live") is None) is said.started


def file(checkout: Path, where: str) -> str:
    """A configuration; `linked` is one in the checkout under a name outside of it."""
    inside = checkout / "tfguard.yaml"
    inside.write_text("exec: allow\n", "utf-8")
    (checkout.parent / "linked.yaml").unlink(missing_ok=True)
    (checkout.parent / "linked.yaml").symlink_to(inside)
    return {"inside": "tfguard.yaml", "linked": "../linked.yaml", "outside": "../outside.yaml"}[where]


@pytest.mark.parametrize("ci", [None, "", "false", "0", "False", "no"])
@pytest.mark.parametrize(
    "said",
    [
        Said(NOTHING, NOTHING, "inside", YES),
        Said(NOTHING, YES, "inside", YES),
        Said(NOTHING, NO, "inside", NO),
        Said(NO, YES, "outside", NO),
        Said(YES, NO, "inside", YES),
    ],
)
def test_elsewhere_nobody_needs_to(checkout: Path, ci: str | None, said: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    if ci is not None:
        monkeypatch.setenv("CI", ci)
    execution = Execution(said.option, said.configured, file(checkout, said.where))
    assert (execution.refusal("live") is None) is said.started


COMMANDS = {
    "plan": ("plan", "plan.bin"),
    "plan-file": ("plan", "--plan-file", "plan.bin"),
    "state": ("drift", "--state", "live"),
    "policy": ("drift", "--state", "live", "--print-iam-policy"),
    "from-plan": ("drift", "--from-plan", "plan.bin"),
}
"""Every way in which terraform is started."""


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_way_is_closed_by_the_same_word(checkout: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "--no-exec forbids it" in refusal(run(*COMMANDS[name], "--no-exec"))
    assert not ran(checkout)
    monkeypatch.setenv("CI", "true")
    said = run(*COMMANDS[name])
    assert "CI is set" in refusal(said)
    assert "add --allow-exec" in said.err
    assert "terraform s" in said.err, "what to do instead"
    assert not ran(checkout)
    refusal(run(*COMMANDS[name], "--allow-exec"))
    assert ran(checkout)


def test_a_configuration_in_the_checkout_forbids_and_cannot_allow(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (checkout / "tfguard.yaml").write_text("exec: deny\n", "utf-8")
    assert "`exec: deny` in tfguard.yaml forbids it" in refusal(run("plan", "plan.bin"))
    monkeypatch.setenv("CI", "true")
    (checkout / "tfguard.yaml").write_text("exec: allow\n", "utf-8")
    for named in ((), ("--config", "tfguard.yaml")):
        assert "`exec: allow` in tfguard.yaml does not" in refusal(run("plan", "plan.bin", *named))
    assert not ran(checkout)
    (checkout.parent / "base.yaml").write_text("exec: allow\n", "utf-8")
    run("plan", "plan.bin", "--config", "../base.yaml")
    assert ran(checkout)


def test_another_word_is_an_error(checkout: Path) -> None:
    (checkout / "tfguard.yaml").write_text("exec: sometimes\n", "utf-8")
    assert "exec" in refusal(run("plan", "plan.bin"))


def test_json_beside_the_binary_plan_starts_nothing(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    outcome = run("plan", str(BINARY.with_name("plan.json")), "--plan-file", "plan.bin", "--no-exec")
    assert (outcome.code, ran(checkout)) == (1, False)


def test_the_terraform_of_the_tree_is_not_run(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """r24: a relative entry of PATH leads somewhere else in every directory."""
    for directory in (checkout, checkout / "live"):
        (directory / "bin").mkdir()
        shutil.copy(checkout.parent / "usr" / "terraform", directory / "bin" / "terraform")
    for entry in ("bin", f"{checkout}/bin"):
        monkeypatch.setenv("PATH", entry)
        for command in COMMANDS.values():
            refusal(run(*command))
    assert not ran(checkout)
    assert "inside the tree that is looked at" in refusal(run("plan", "plan.bin"))


def test_the_tree_of_the_plan_is_looked_at_too(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    operator = checkout.parent / "operator"
    operator.mkdir()
    monkeypatch.chdir(operator)
    monkeypatch.setenv("CI", "true")
    (checkout / "tfguard.yaml").write_text("exec: allow\n", "utf-8")
    assert "does not: the file is in the same checkout" in refusal(
        run("plan", "../checkout/plan.bin", "--config", "../checkout/tfguard.yaml")
    )
    (checkout / "bin").mkdir()
    shutil.copy(checkout.parent / "usr" / "terraform", checkout / "bin" / "terraform")
    monkeypatch.setenv("PATH", f"{checkout}/bin")
    assert "inside the tree that is looked at" in refusal(run("plan", "../checkout/plan.bin", "--allow-exec"))
    assert not ran(checkout)


def pulled(*arguments: str) -> Outcome:
    return run("drift", "--print-iam-policy", *arguments)


def test_a_glob_starts_nothing_in_a_directory_of_a_fitting_name(checkout: Path) -> None:
    (checkout / "x.tfstate").mkdir()
    os.mkfifo(checkout / "pipe.tfstate")
    assert "names no file" in refusal(pulled("--state", "*.tfstate"))
    (checkout / "y.tfstate").write_bytes(state())
    assert pulled("--state", "*.tfstate").code == 0
    assert not ran(checkout)
