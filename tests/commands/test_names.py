"""The names in a user's policies are checked when they are loaded: file, line, key, and the nearest right name."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.command import run
from tests.engine.test_load import EXAMPLES, write
from tfguard.commands.names import name_check
from tfguard.engine.load import user_policy_files
from tfguard.errors import PolicyError

POLICY = """\
id: mine
title: Something goes away
layer: compute
severity:
  - when: lowered.desired_count
    is: high
  - is: low
surface: plan
match:
  types: [aws_ecs_service, google_compute_instance_group_manager]
  actions: [delete]
when: >-
  before.desired_count > `0`
  || before.target_size > `0`
attributes: [desired_count, deployment_circuit_breaker.enable]
message: Users of {{ before.name || address }} are cut off.
evidence:
  - "{{ listed(before.load_balancer[].target_group_arn) }}"
why: It is the only one that there is, and nothing else answers in its place.
fix: Create the new one first, then remove this one.
"""

SLIPS = [
    (
        "desired_count > `0`",
        "desired_cuont > `0`",
        r":13: when: there is no attribute 'desired_cuont' in aws_ecs",
        "desired_count",
    ),
    ("target_size", "target_sizes", r":14: when: there is no attribute 'target_sizes'", "target_size"),
    ("before.target", "befroe.target", r":14: when: there is no fact 'befroe' about a change", "before"),
    ("lowered.desired_count", "lowerd.desired_count", r":5: severity\[0\].when: there is no fact 'lowerd'", "lowered"),
    ("lowered.desired_count", "lowered.desired_cuont", r":5: severity\[0\].when: there is no attribute", "desired_count"),
    ("aws_ecs_service", "aws_ecs_servcie", r":10: match.types\[0\]: there is no type 'aws_ecs_servcie'", "aws_ecs_service"),
    ("breaker.enable", "breaker.enabled", r":15: attributes\[1\]: there is no attribute 'enabled' in", "enable"),
    ("[desired_count,", "[desired_cuont,", r":15: attributes\[0\]: there is no attribute 'desired_cuont' in", "desired_count"),
    ("listed(", "lisetd(", r":18: evidence\[0\]: there is no function lisetd\(\)", "listed"),
    (
        "[].target_group_arn",
        ".target_group_arn",
        r":18: evidence\[0\]: aws_ecs_service.load_balancer is a list",
        "load_balancer[].",
    ),
    ("before.name ||", "before.nmae ||", r":16: message: there is no attribute 'nmae' in", "name"),
    ("is: high", "is: hihg", r":6: severity\[0\].is: 'hihg' is not one of info, .*; the nearest is high", ""),
    ("surface: plan", "surfaces: plan", r":8: the document: there is no key 'surfaces'; the nearest is surface", ""),
    ("actions: [delete]", "actions: [delte]", r":11: match.actions\[0\]: 'delte' is not .*; the nearest is delete", ""),
]


def load(directory: Path, strict: bool = False) -> None:
    """Read a directory as a command does, without our own policies beside it."""
    check = name_check(strict)
    for item in user_policy_files([str(directory)]):
        check(item)


def changed(directory: Path, old: str, new: str) -> Path:
    assert old in POLICY
    return write(directory, POLICY.replace(old, new) + EXAMPLES)


@pytest.mark.parametrize(("old", "new", "problem", "hint"), SLIPS)
def test_a_wrong_name_is_an_error_with_its_place_and_what_is_right(
    tmp_path: Path, old: str, new: str, problem: str, hint: str
) -> None:
    changed(tmp_path, old, new)
    with pytest.raises(PolicyError, match=rf"mine\.yaml{problem}") as raised:
        load(tmp_path)
    assert hint in raised.value.hint


def test_right_names_are_loaded_without_a_word(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path, POLICY + EXAMPLES)
    load(tmp_path, strict=True)
    assert capsys.readouterr().err == ""


NEWER = [
    (
        "aws_ecs_service,",
        "aws_ecs_service, aws_brand_new_thing,",
        "there is no type 'aws_brand_new_thing' in hashicorp/aws 5.100.0",
    ),
    ("[desired_count,", "[desired_count, placement_rewards,", "there is no attribute 'placement_rewards' in aws_ecs_service"),
]


@pytest.mark.parametrize(("old", "new", "problem"), NEWER)
def test_what_a_newer_provider_may_have_is_a_warning_and_strictly_an_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], old: str, new: str, problem: str
) -> None:
    changed(tmp_path, old, new)
    load(tmp_path)
    said = capsys.readouterr().err
    assert said.startswith("tfguard: warning: ")
    assert problem in said
    with pytest.raises(PolicyError, match=problem):
        load(tmp_path, strict=True)


def commands(policies: str) -> list[tuple[str, ...]]:
    return [
        ("plan", "no-such-plan.json", "--policies", policies),
        ("lint", "no-such-directory", "--policies", policies),
        ("drift", "--state", "no-such-state", "--policies", policies),
        ("policies", "test", policies),
        ("policies", "list", "--policies", policies),
        ("explain", "mine", "--policies", policies),
    ]


@pytest.mark.parametrize("number", range(6))
def test_every_command_checks_before_it_reads_any_input(tmp_path: Path, number: int) -> None:
    changed(tmp_path, "desired_count > `0`", "desired_cuont > `0`")
    said = run(*commands(str(tmp_path))[number])
    assert said.code == 2
    assert "mine.yaml:13: when: there is no attribute 'desired_cuont'" in said.err
    assert "hint: Did you mean desired_count?" in said.err


@pytest.mark.parametrize("number", range(4))
def test_strict_is_an_option_of_whatever_judges(tmp_path: Path, number: int) -> None:
    changed(tmp_path, *NEWER[0][:2])
    said = run(*commands(str(tmp_path))[number], "--strict")
    assert said.code == 2
    assert "aws_brand_new_thing" in said.err
    assert "warning" not in said.err


def test_the_test_of_ones_own_policies_notes_what_may_be_a_mistake(tmp_path: Path) -> None:
    changed(tmp_path, "aws_ecs_service,", "aws_ecs_service, mycorp_thing,")
    said = run("policies", "test", str(tmp_path)).out
    assert "mine: note: nothing is known of mycorp_thing: no attribute is checked." in said


def test_names_cost_nothing_where_only_our_own_policies_are_loaded() -> None:
    code = (
        "import sys; from tfguard.configuration import Config; from tfguard.engine.load import configured_policies\n"
        "import tfguard.commands.plan as plan\n"
        "configured_policies(Config(), check=plan.name_check())\n"
        "print([name for name in sys.modules if name.endswith(('names_check', 'walk', 'difflib'))])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"
