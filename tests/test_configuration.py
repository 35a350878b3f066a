"""tfguard.yaml: every key, and errors that name file, line and key."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from tests.command import refusal, run
from tfguard.configuration import Config, Override, Waiver, find_config, load_config
from tfguard.engine.load import load_policies
from tfguard.errors import ConfigError
from tfguard.inputs.schema import load_schema
from tfguard.model import Location, Scope, Severity, Surface

TODAY = date(2030, 5, 1)
PAGE = Path(__file__).parent.parent / "docs" / "configuration.md"
WAIVER = {
    "policy": "lb-replaced",
    "address": "aws_lb.web",
    "reason": "The new one is in service already.",
    "owner": "team-edge",
    "expires": "2030-06-01",
}


LOCATION = Location('aws_lb.web["eu"]', scope=Scope("prod/edge.tfstate", "0f6b", None, "111122223333", "eu-west-1"))


def load(tmp_path: Path, text: str) -> Config:
    path = tmp_path / "tfguard.yaml"
    path.write_text(text, encoding="utf-8")
    return load_config(str(path), TODAY)


def documented() -> str:
    found = re.search(r"^```yaml\n(.*?)^```$", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    assert found
    return found[1]


def test_the_documented_example_is_loaded(tmp_path: Path) -> None:
    config = load(tmp_path, documented())
    assert config.fail_on is Severity.HIGH
    assert config.plan_limit == 512 * 1024 * 1024
    assert config.policy_dirs == (str(tmp_path / "policies"),)
    first, second = config.overrides[:2]
    assert (first.policies, first.severity, first.enabled) == (("record-retargeted",), Severity.MEDIUM, True)
    assert (second.addresses, second.severity, second.enabled) == (("module.sandbox.*",), None, False)
    assert config.overrides[3].accounts == ("111122223333",)
    assert [waiver.expires for waiver in config.waivers] == [date(2030, 6, 30), date(2030, 6, 14)]
    assert [waiver.states for waiver in config.waivers] == [(), ("s3://acme-states/prod/edge.tfstate",)]
    assert config.waivers[1].within == "It is for the states s3://acme-states/prod/edge.tfstate."
    assert config.lint.allowed_provider_sources == ("hashicorp/*",)


def keys(schema: dict[str, Any]) -> set[str]:
    """Every key that the schema knows, at any depth."""
    inner = [*schema.get("properties", {}).values(), *([schema["items"]] if "items" in schema else [])]
    return set(schema.get("properties", {})).union(*map(keys, inner))


@pytest.mark.parametrize("key", sorted(keys(load_schema("config.schema.json"))))
def test_every_key_is_in_the_documented_example(key: str) -> None:
    assert re.search(rf"(^|[ {{-]){key}:", documented(), re.MULTILINE)


@pytest.mark.parametrize("text", ["", "# nothing but a comment\n", "{}\n", "version: 1\n"])
def test_an_empty_file_is_the_default(tmp_path: Path, text: str) -> None:
    config = load(tmp_path, text)
    assert (config.fail_on, config.allow_incomplete, config.overrides, config.waivers) == (Severity.HIGH, False, (), ())


def test_without_a_file_the_defaults_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert load_config(find_config(None), TODAY) == Config()


def test_the_file_of_the_current_directory_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "tfguard.yaml").write_text("fail_on: low\npolicy_dirs: [p]\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    config = load_config(find_config(None), TODAY)
    assert config.fail_on is Severity.LOW
    assert config.policy_dirs == ("p",)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("fail_on: severe\n", ":1: fail_on: 'severe' is not one of"),
        ("fail_on: high\na: 1\n", ":2: the document: there is no key 'a'"),
        ("a: 1\n", ":1: the document: there is no key 'a'"),
        ("- a\n", ":1: the document: a list is not a mapping"),
        ("false\n", ":1: the document: false is not a mapping"),
        ("version: 2\n", ":1: version: 2 is not 1"),
        ("fail_on: low\nfail_on: high\n", ":2: the key 'fail_on' stands twice"),
        ("fail_on: low\n---\nfail_on: high\n", " holds more than one document"),
        ("fail_on: [\n", ":2:1: not valid YAML"),
        ("limits:\n  plan_mib: 0\n", ":2: limits.plan_mib: 0 is less than 1"),
        ("overrides:\n  - policies: [a]\n", ":2: overrides[0]: a mapping needs one of 'severity', 'enabled'"),
        ("overrides:\n  - policies: []\n    enabled: false\n", ":2: overrides[0].policies: a list of fewer than 1 item"),
    ],
)
def test_an_error_names_file_line_and_key(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(ConfigError) as caught:
        load(tmp_path, text)
    assert f"{tmp_path / 'tfguard.yaml'}{says}" in caught.value.message
    assert caught.value.hint


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"reason": "because"}, "waivers[0].reason: 'because' is too short; expected a sentence that says why this is safe"),
        ({"owner": None}, "waivers[0]: 'owner' is missing"),
        ({"expires": "soon"}, "waivers[0].expires: 'soon' is not of the form"),
        ({"expires": "2030-02-30"}, "waivers[0].expires: 2030-02-30 is not a date"),
        ({"expires": "2030-08-01"}, "waivers[0].expires: 2030-08-01 is more than 90 days away"),
        ({"states": "prod.tfstate"}, "waivers[0].states: "),
        ({"accounts": [111122223333]}, "waivers[0].accounts[0]: "),
        ({"until": "2030-06-01"}, "waivers[0]: there is no key 'until'"),
    ],
)
def test_a_waiver_that_is_not_valid(tmp_path: Path, change: dict[str, Any], says: str) -> None:
    waiver = {key: value for key, value in {**WAIVER, **change}.items() if value is not None}
    with pytest.raises(ConfigError) as caught:
        load(tmp_path, json.dumps({"waivers": [waiver]}))
    assert f"tfguard.yaml:1: {says}" in caught.value.message


def test_the_line_of_a_waiver_is_known(tmp_path: Path) -> None:
    item = "".join(f"\n    {key}: {value}" for key, value in WAIVER.items()).replace("\n    ", "", 1)
    config = load(tmp_path, f"fail_on: low\nwaivers:\n  - {item}\n")
    assert config.waivers[0].source.endswith("tfguard.yaml:3")


def test_how_far_ahead_a_waiver_may_end_can_be_configured(tmp_path: Path) -> None:
    config = load(tmp_path, json.dumps({"max_waiver_days": 400, "waivers": [{**WAIVER, "expires": "2031-05-01"}]}))
    assert config.waivers[0].expires == date(2031, 5, 1)


def test_a_waiver_holds_on_its_last_day() -> None:
    waiver = Waiver("p", "a", "r", "o", TODAY)
    assert not waiver.expired(TODAY)
    assert waiver.expired(date(2030, 5, 2))


@pytest.mark.parametrize(
    ("override", "matches"),
    [
        (Override(), True),
        (Override(policies=("lb-*",)), True),
        (Override(policies=("dns-*", "lb-replaced")), True),
        (Override(policies=("lb",)), False),
        (Override(addresses=('aws_lb.web["eu"]',)), True),
        (Override(addresses=("aws_lb.web[eu]",)), False),
        (Override(addresses=("module.*",)), False),
        (Override(paths=("*staging*",)), True),
        (Override(policies=("lb-*",), paths=("*production*",)), False),
    ],
)
def test_an_override_matches_when_all_of_its_globs_do(override: Override, matches: bool) -> None:
    assert override.matches("lb-replaced", LOCATION, "plans/staging.json") is matches


@pytest.mark.parametrize(
    ("reach", "covers"),
    [
        ({}, True),
        ({"states": ("prod/*.tfstate",)}, True),
        ({"states": ("0f6b*",)}, True),
        ({"states": ("staging/*",)}, False),
        ({"states": ("staging/*", "prod/*")}, True),
        ({"accounts": ("111122223333",)}, True),
        ({"accounts": ("444455556666",)}, False),
        ({"regions": ("eu-*",)}, True),
        ({"regions": ("us-*",)}, False),
        ({"states": ("prod/*",), "regions": ("us-*",)}, False),
        ({"paths": ("plans/*",)}, True),
        ({"paths": ("prod/*",)}, False),
    ],
)
def test_an_entry_holds_where_all_of_its_globs_match(reach: dict[str, Any], covers: bool) -> None:
    assert Override(**reach).matches("lb-replaced", LOCATION, "plans/staging.json") is covers
    waiver = Waiver("lb-*", "aws_lb.*", "r", "o", TODAY, **reach)
    assert waiver.matches("lb-replaced", LOCATION, "plans/staging.json") is covers


@pytest.mark.parametrize("name", ["states", "accounts", "regions", "paths"])
def test_what_is_not_known_matches_no_glob_that_asks_for_something(name: str) -> None:
    unknown = Location("aws_lb.web")
    assert not replace(Override(), **{name: ("a*",)}).matches("lb-replaced", unknown, None)
    assert replace(Override(), **{name: ("*",)}).matches("lb-replaced", unknown, None)


@pytest.mark.parametrize(
    ("glob", "covers"),
    [
        ("../live/main.tf", True),
        ("live/edge/main.tf", True),
        ("live/edge", True),
        ("live/*", True),
        ("main.tf", False),
        ("plans/staging.json", False),
    ],
)
def test_a_path_is_a_file_as_it_was_named_and_from_the_top_of_the_repository(glob: str, covers: bool) -> None:
    location = Location("terraform", None, "../live/main.tf", 3, scope=Scope(directory="live/edge"))
    assert Override(paths=(glob,)).matches("lb-replaced", location, "plans/staging.json") is covers


def test_a_path_at_the_top_of_the_repository_is_the_name_of_the_file() -> None:
    location = Location("terraform", None, "/clone/main.tf", 3, scope=Scope(directory="."))
    assert Override(paths=("main.tf",)).matches("lb-replaced", location, None)


def test_a_file_that_is_named_must_be_there(tmp_path: Path) -> None:
    plan = tmp_path / "plan.json"
    plan.write_text('{"format_version": "1.2", "resource_changes": []}', encoding="utf-8")
    outcome = run("plan", str(plan), "--config", str(tmp_path / "no.yaml"))
    assert "no.yaml cannot be read" in refusal(outcome)


EMPTY_PLAN = b'{"format_version": "1.2", "resource_changes": []}'


@pytest.mark.parametrize(
    ("named", "hint"),
    [("record-retargetted", "Did you mean record-retargeted?"), ("nothing-like-it-*", "policies list` shows them all")],
)
def test_an_override_of_a_policy_that_is_not_there_is_refused(tmp_path: Path, named: str, hint: str) -> None:
    path = tmp_path / "tfguard.yaml"
    path.write_text(f"fail_on: high\noverrides:\n  - policies: [{named!r}]\n    enabled: false\n", encoding="utf-8")
    outcome = run("plan", "-", "--config", str(path), stdin=EMPTY_PLAN)
    assert f"tfguard.yaml:3: overrides: there is no policy '{named}'" in refusal(outcome)
    assert hint in outcome.err


@pytest.mark.parametrize("surface", list(Surface))
def test_an_override_may_name_a_policy_of_any_command(tmp_path: Path, surface: Surface) -> None:
    known = next(policy.id for policy in load_policies() if policy.surface is surface)
    path = tmp_path / "tfguard.yaml"
    path.write_text(f"overrides:\n  - policies: [{known}]\n    enabled: false\n", encoding="utf-8")
    for command in (["plan", "-"], ["lint", str(tmp_path)]):
        assert run(*command, "--config", str(path), stdin=EMPTY_PLAN).code == 0
