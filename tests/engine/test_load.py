"""Policy files: a mistake gets file, line, key and what was expected."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tfguard.commands.policies import explain_policy, write_new_policy
from tfguard.commands.try_policies import try_policies
from tfguard.drift.facts import DRIFT_FACTS, LIVE_FACTS
from tfguard.engine.load import builtin_directory, load_policies, policy_paths, read_policy_file
from tfguard.engine.policy import Subject, graded
from tfguard.errors import OutputError, PolicyError
from tfguard.lint.facts import FACTS as CONFIG_FACTS
from tfguard.model import Surface
from tfguard.outputs import Style
from tfguard.plan.facts import CHANGE_FACTS, PLAN_FACTS

GOOD = """\
id: mine
title: Something goes away
layer: compute
severity: high
surface: plan
match:
  types: [aws_instance]
  actions: [delete]
message: Users of {{ address }} are cut off.
why: It is the only one that there is, and nothing else answers in its place.
fix: Create the new one first, then remove this one.
"""
EXAMPLES = """\
---
flags:
  - about: it is deleted
    plan:
      resource_changes:
        - {address: aws_instance.a, change: {actions: [delete], before: {id: i-1}}}
allows:
  - about: it is updated
    plan:
      resource_changes:
        - {address: aws_instance.a, change: {actions: [update], before: {id: i-1}, after: {id: i-1}}}
"""


def write(directory: Path, text: str, name: str = "mine.yaml") -> Path:
    path = directory / name
    path.write_text(text, "utf-8")
    return path


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("severity: high", "severity: hihg", r"mine\.yaml:4: severity: 'hihg' is not"),
        ("layer: compute", "layer: computer", r"mine\.yaml:3: layer: .*expected|mine\.yaml:3: layer"),
        ("title: Something goes away\n", "", r"mine\.yaml:1: the document: 'title' is missing\.$"),
        ("surface: plan", "surfaces: plan", r"mine\.yaml:5: the document: there is no key 'surfaces'"),
        ("actions: [delete]", "actions: [destroy]", r"mine\.yaml:8: match\.actions\[0\]: 'destroy'"),
        ("id: mine", "id: other", r"mine\.yaml:1: id: 'other' is not the file's name"),
        ("id: mine", "id: mine\nid: mine", r"mine\.yaml:2: the key 'id' stands twice"),
        ("{{ address }}", "{{ address. }}", r"mine\.yaml:9: message: .*not a valid JMESPath"),
        ("surface: plan", "surface: plan\nwhen: 'before.x >'", r"not a valid JMESPath"),
        ("surface: plan", "surface: plan\nlet: {a: 'before.x >'}", r"not a valid JMESPath"),
        ("surface: plan", "surface: plan\nlet: {A: before.x}", r"mine\.yaml:6: let: 'A' is not of the form"),
        ("types: [aws_instance]", "has: [capacities]", r"mine\.yaml:7: match\.has\[0\]: 'capacities'"),
        ("Users of {{ address }} are cut off.", "[{when: destroys, text: All.}]", r"mine\.yaml:9: message: nothing is said"),
        ("fix: Create", "fix: '{{ address. }}' # Create", r"mine\.yaml:11: fix: "),
        ("Users of {{ address }} are cut off.", "[{when: 'x >', text: All.}, {text: A.}]", r"not a valid JMESPath"),
        ("surface: plan", "surface: [plan", r"mine\.yaml:\d+:\d+: not valid YAML"),
        ("surface: plan", "surface: plan\nextra: {a: !!python/object:os.system x}", r"mine\.yaml:\d+:\d+: not valid YAML"),
    ],
)
def test_a_mistake_is_named_with_its_place(tmp_path: Path, old: str, new: str, expected: str) -> None:
    write(tmp_path, GOOD.replace(old, new) + EXAMPLES)
    with pytest.raises(PolicyError, match=expected):
        load_policies([str(tmp_path)])


def test_a_directory_of_ones_own_stands_beside_ours(tmp_path: Path) -> None:
    write(tmp_path, GOOD + EXAMPLES)
    loaded = [policy.id for policy in load_policies([str(tmp_path)])]
    assert "mine" in loaded
    assert "zone-destroyed" in loaded


def test_an_id_cannot_stand_twice(tmp_path: Path) -> None:
    write(tmp_path, GOOD.replace("id: mine", "id: zone-destroyed"), "zone-destroyed.yaml")
    with pytest.raises(PolicyError, match="already a policy zone-destroyed"):
        load_policies([str(tmp_path)])


@pytest.mark.parametrize("name", ["absent", "mine.yaml"])
def test_a_directory_that_is_not_there_is_an_error(tmp_path: Path, name: str) -> None:
    write(tmp_path, GOOD)
    with pytest.raises(PolicyError, match="no policy directory"):
        load_policies([str(tmp_path / name)])


FACTS: dict[Subject, Mapping[str, Any]] = {
    Subject.CHANGE: CHANGE_FACTS,
    Subject.PLAN: PLAN_FACTS,
    Subject.LIVE_RESOURCE: LIVE_FACTS,
    **CONFIG_FACTS,
}


@pytest.mark.parametrize("name", ["README.md", "dns.yaml/README.md"])
def test_a_directory_that_holds_no_policy_is_an_error(tmp_path: Path, name: str) -> None:
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text("later", encoding="utf-8")
    with pytest.raises(PolicyError, match="holds no policy"):
        load_policies([str(tmp_path)])


def test_no_name_for_an_expression_hides_a_fact() -> None:
    for policy in load_policies():
        of_drift = CHANGE_FACTS if policy.surface is Surface.PLAN else DRIFT_FACTS
        known = {**FACTS, Subject.DRIFT: of_drift}.get(policy.match.subject, {})
        assert not {*known, "attribute"} & policy.let.keys(), policy.id


def test_no_policy_quotes_what_a_shell_block_quotes_anyway() -> None:
    for policy in load_policies():
        for text in graded(policy.fix):
            shells = re.findall(r"```sh\n(.*?)```", text.text, re.DOTALL)
            assert not re.search(r"""['"]\{\{|\}\}['"]""", "".join(shells)), policy.id


@pytest.mark.parametrize("path", policy_paths(builtin_directory()), ids=lambda path: path.stem)
def test_our_own_policies_are_valid_their_names_right_and_their_examples_hold(path: Path) -> None:
    outcome = try_policies([str(path)], strict=True)
    assert outcome.passed, outcome.text


def test_examples_that_do_not_hold_are_said(tmp_path: Path) -> None:
    swapped = EXAMPLES.replace("flags:", "FLAGS").replace("allows:", "flags:").replace("FLAGS", "allows:")
    path = write(tmp_path, GOOD + swapped)
    outcome = try_policies([str(path)])
    assert not outcome.passed
    assert "mine: it is deleted: it must not fire, and fires at aws_instance.a" in outcome.text
    assert "mine: it is updated: it must fire, and does not" in outcome.text


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("    severity: low\n", "it must be low, and is high"),
        ("    says: nonsense\n", "it must say 'nonsense'"),
        ("    address: aws_instance.b\n", "it must fire at aws_instance.b"),
        ("    not_checked: true\n", "the answer must be unknown until apply"),
    ],
)
def test_an_example_can_ask_for_more(tmp_path: Path, more: str, expected: str) -> None:
    path = write(tmp_path, GOOD + EXAMPLES.replace("  - about: it is deleted\n", f"  - about: it is deleted\n{more}"))
    assert expected in try_policies([str(path)]).text


def test_a_policy_without_examples_is_refused_by_the_test(tmp_path: Path) -> None:
    with pytest.raises(PolicyError, match="has no examples"):
        try_policies([str(write(tmp_path, GOOD))])


def test_a_new_policy_passes_its_own_test_and_overwrites_nothing(tmp_path: Path) -> None:
    path = write_new_policy("cache-node-removed", str(tmp_path / "mine"))
    assert try_policies([str(path)]).passed
    assert read_policy_file(path).policy.id == "cache-node-removed"
    with pytest.raises(OutputError, match="already there"):
        write_new_policy("cache-node-removed", str(tmp_path / "mine"))


@pytest.mark.parametrize("name", ["Bad Name", "../escape", "", "a--b"])
def test_a_new_policy_needs_an_id(tmp_path: Path, name: str) -> None:
    with pytest.raises(OutputError, match="not an id"):
        write_new_policy(name, str(tmp_path))


def test_explain_guesses_what_was_meant() -> None:
    with pytest.raises(PolicyError) as raised:
        explain_policy("zone-destroyd", (), Style())
    assert raised.value.hint == "Did you mean zone-destroyed?"
    assert "How to do it safely" in explain_policy("zone-destroyed", (), Style())
