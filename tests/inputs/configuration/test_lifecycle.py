"""Lifecycle rules as Terraform and OpenTofu read them from the files of a module."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tfguard.inputs.configuration.lifecycle import Lifecycle, module_lifecycles


def rules(**files: str) -> dict[str, Lifecycle]:
    named = {name.replace("__", "."): text.encode() for name, text in files.items()}
    return module_lifecycles(named)


def web(body: str) -> Lifecycle:
    return rules(main__tf=f'resource "aws_lb" "web" {{\n  name = "web"\n{body}\n}}\n')["aws_lb.web"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("", Lifecycle()),
        ("lifecycle {}", Lifecycle()),
        ("lifecycle {\n    prevent_destroy = true\n  }", Lifecycle(prevent_destroy=True)),
        ("lifecycle { prevent_destroy = true }", Lifecycle(prevent_destroy=True)),
        ('lifecycle {\n    prevent_destroy = "true"\n  }', Lifecycle(prevent_destroy=True)),
        ("lifecycle {\n    prevent_destroy = false\n  }", Lifecycle()),
        ("lifecycle {\n    prevent_destroy = var.protect\n  }", Lifecycle(prevent_destroy=None)),
        ("lifecycle {\n    create_before_destroy = true # no gap\n  }", Lifecycle(create_before_destroy=True)),
        ("lifecycle {\n    ignore_changes = all\n  }", Lifecycle(ignore_changes=("all",))),
        ("lifecycle {\n    ignore_changes = [all]\n  }", Lifecycle(ignore_changes=("all",))),
        ('lifecycle {\n    ignore_changes = ["*"]\n  }', Lifecycle(ignore_changes=("all",))),
        ("lifecycle {\n    ignore_changes = []\n  }", Lifecycle()),
        ("lifecycle {\n    ignore_changes = [tags, user_data]\n  }", Lifecycle(ignore_changes=("tags", "user_data"))),
        ('lifecycle {\n    ignore_changes = ["tags", "user_data"]\n  }', Lifecycle(ignore_changes=("tags", "user_data"))),
        (
            "lifecycle {\n    ignore_changes = [\n      # the scaler's\n      capacity, // once\n      tags,\n    ]\n  }",
            Lifecycle(ignore_changes=("capacity", "tags")),
        ),
        (
            'lifecycle {\n    ignore_changes = [tags["a,b"], rule[0].name]\n  }',
            Lifecycle(ignore_changes=('tags["a,b"]', "rule[0].name")),
        ),
        (
            'lifecycle {\n    precondition {\n      error_message = "no"\n    }\n    prevent_destroy = true\n  }',
            Lifecycle(prevent_destroy=True),
        ),
        ("lifecycle {\n    replace_triggered_by = [terraform_data.one]\n  }", Lifecycle()),
    ],
)
def test_every_form_of_a_rule_is_read(body: str, expected: Lifecycle) -> None:
    assert web(body) == expected


def test_labels_need_no_quotes() -> None:
    assert rules(main__tf="resource aws_lb web {\n  lifecycle {\n    prevent_destroy = true\n  }\n}\n")[
        "aws_lb.web"
    ].prevent_destroy


def test_a_lifecycle_in_a_nested_block_is_another_thing() -> None:
    assert web("setting {\n    lifecycle {\n      prevent_destroy = true\n    }\n  }") == Lifecycle()


def test_only_resources_have_lifecycles() -> None:
    text = 'data "aws_lb" "web" {\n  lifecycle {\n    prevent_destroy = true\n  }\n}\nmodule "net" {}\nlocals {}\n'
    assert rules(main__tf=text) == {}


PROTECTED = 'resource "aws_lb" "web" {\n  lifecycle {\n    prevent_destroy = true\n    ignore_changes = [tags]\n  }\n}\n'
CREATE_FIRST = 'resource "aws_lb" "web" {\n  lifecycle {\n    create_before_destroy = true\n  }\n}\n'


@pytest.mark.parametrize("name", ["override__tf", "a_override__tf", "a.b_override__tf", "0_override__tf", "override__tofu"])
def test_an_override_file_changes_single_arguments(name: str) -> None:
    expected = Lifecycle(prevent_destroy=True, create_before_destroy=True, ignore_changes=("tags",))
    assert rules(main__tf=PROTECTED, **{name: CREATE_FIRST})["aws_lb.web"] == expected


def test_an_override_without_a_lifecycle_changes_none() -> None:
    bare = 'resource "aws_lb" "web" {\n  name = "other"\n}\n'
    assert rules(main__tf=PROTECTED, override__tf=bare)["aws_lb.web"].prevent_destroy


def test_an_override_file_wins_whatever_its_name() -> None:
    off = PROTECTED.replace("true", "false")
    assert rules(z__tf=PROTECTED, a_override__tf=off)["aws_lb.web"].prevent_destroy is False
    assert rules(z_override__tf=PROTECTED, a_override__tf=off)["aws_lb.web"].prevent_destroy is True


@pytest.mark.parametrize(("shadowed", "by"), [("main__tf", "main__tofu"), ("main__tf__json", "main__tofu__json")])
def test_a_tofu_file_stands_in_for_the_tf_file_of_its_name(shadowed: str, by: str) -> None:
    protected = json.dumps({"resource": {"aws_lb": {"web": {"lifecycle": {"prevent_destroy": True}}}}})
    plain = json.dumps({"resource": {"aws_lb": {"web": {}}}})
    texts = (protected, plain) if "json" in by else (PROTECTED, 'resource "aws_lb" "web" {}\n')
    assert rules(**{shadowed: texts[0], by: texts[1]})["aws_lb.web"] == Lifecycle()
    assert rules(**{shadowed: texts[0], f"x{by}": texts[1]})["aws_lb.web"].prevent_destroy


@pytest.mark.parametrize(
    "resource",
    [
        {"aws_lb": {"web": {"lifecycle": {"prevent_destroy": True, "ignore_changes": ["tags"]}}}},
        {"aws_lb": {"web": {"lifecycle": [{"prevent_destroy": True, "ignore_changes": ["tags"]}]}}},
        {"aws_lb": {"web": [{"lifecycle": [{"prevent_destroy": "true"}, {"ignore_changes": ["tags"]}]}]}},
        [{"aws_lb": [{"web": [{"lifecycle": {"prevent_destroy": True, "ignore_changes": ["tags"]}}]}]}],
    ],
)
def test_json_configuration_may_have_lists_at_every_level(resource: Any) -> None:
    text = json.dumps({"//": "made by a machine", "resource": resource})
    assert rules(main__tf__json=text) == {"aws_lb.web": Lifecycle(prevent_destroy=True, ignore_changes=("tags",))}


@pytest.mark.parametrize("value", ["${var.protect}", 1, None, {}, []])
def test_json_switches_that_are_no_literals_are_open(value: Any) -> None:
    text = json.dumps({"resource": {"aws_lb": {"web": {"lifecycle": {"prevent_destroy": value, "ignore_changes": "all"}}}}})
    assert rules(main__tf__json=text)["aws_lb.web"] == Lifecycle(prevent_destroy=None, ignore_changes=("all",))


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        "5",
        '{"resource": 5}',
        '{"resource": {"aws_lb": 5}}',
        '{"resource": {"aws_lb": {"web": 5}}}',
        "[" * 100_000,
        "\0",
        '{"resource": {"aws_lb": ["web"]}}',
    ],
)
def test_json_that_is_no_configuration_is_passed_over(text: str) -> None:
    assert rules(main__tf__json=text) == {}


@pytest.mark.parametrize(
    "text", ["resource {", 'resource "aws_lb" {}', "}}}", "a {" * 20_000, "\0", "<<<<<<< HEAD\n", "resource = 5", '"' * 999]
)
def test_hcl_that_cannot_be_parsed_is_passed_over(text: str) -> None:
    assert rules(main__tf=text, other__tf=PROTECTED)["aws_lb.web"].prevent_destroy


def test_latin_1_in_a_comment_does_no_harm() -> None:
    assert module_lifecycles({"main.tf": b"# caf\xe9\n" + PROTECTED.encode()})["aws_lb.web"].prevent_destroy


def test_other_files_do_not_count() -> None:
    assert rules(main__tf__bak=PROTECTED, notes__txt=PROTECTED, main__tftest__hcl=PROTECTED) == {}


def test_facts_are_what_policies_read() -> None:
    assert Lifecycle(None, True, ("all",)).as_facts() == {
        "prevent_destroy": None,
        "create_before_destroy": True,
        "ignore_changes": ["all"],
    }
