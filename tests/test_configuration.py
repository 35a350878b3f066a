"""tfguard.yaml: every key, and errors that name file, line and key."""

from __future__ import annotations

import json
import os
import re
import time
from datetime import date, datetime, tzinfo
from pathlib import Path
from typing import Any, Self

import pytest
from msgspec.structs import replace

from tests.command import refusal, run
from tfguard.configuration import Config, Override, Waiver, find_config, load_config
from tfguard.engine.load import load_policies
from tfguard.errors import ConfigError
from tfguard.inputs.configuration.tree import read_module
from tfguard.inputs.limits import LIMITS
from tfguard.inputs.schema import load_schema
from tfguard.lint.roots import role
from tfguard.model import Location, Scope, Severity, Surface

TODAY = date(2030, 5, 1)
EMPTY_PLAN = b'{"format_version": "1.2", "resource_changes": []}'
NOT_EXPIRED = {"policies": ["waiver-*"], "enabled": False}
"""What is said of waivers themselves is no part of these tests."""
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
    assert config.limits == {name: limit.default for name, limit in LIMITS.items()}
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


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository inside of another directory; tfguard runs in live/edge."""
    root = tmp_path / "repository"
    (root / ".git").mkdir(parents=True)
    (root / "live" / "edge").mkdir(parents=True)
    monkeypatch.chdir(root / "live" / "edge")
    return root


@pytest.mark.parametrize(
    ("files", "counts"),
    [
        ([], None),
        (["tfguard.yaml"], "../../tfguard.yaml"),
        (["tfguard.yml"], "../../tfguard.yml"),
        (["tfguard.yaml", "live/tfguard.yml"], "../tfguard.yml"),
        (["tfguard.yaml", "live/edge/tfguard.yml"], "tfguard.yml"),
        (["../tfguard.yaml"], None),
        (["modules/tfguard.yaml"], None),
    ],
)
def test_the_nearest_file_up_to_the_root_of_the_repository_counts(
    repository: Path, files: list[str], counts: str | None
) -> None:
    for name in files:
        (repository / name).parent.mkdir(exist_ok=True)
        (repository / name).write_text("fail_on: low\n", encoding="utf-8")
    assert find_config(None) == counts
    outcome = run("plan", "-", "--format", "json", stdin=EMPTY_PLAN)
    assert json.loads(outcome.out)["configuration"] == counts
    said = run("plan", "-", stdin=EMPTY_PLAN).out
    assert f"Configuration: {counts}." in said if counts else "Configuration" not in said


def test_outside_of_a_repository_nothing_above_is_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "tfguard.yaml").write_text("fail_on: low\n", encoding="utf-8")
    (tmp_path / "inner").mkdir()
    monkeypatch.chdir(tmp_path / "inner")
    assert find_config(None) is None


def test_a_file_that_is_named_counts_before_any_that_is_found(repository: Path, tmp_path: Path) -> None:
    (repository / "tfguard.yaml").write_text("a slip", encoding="utf-8")
    named = tmp_path / "base.yaml"
    named.write_text("fail_on: low\n", encoding="utf-8")
    outcome = run("plan", "-", "--config", str(named), "--format", "json", stdin=EMPTY_PLAN)
    assert json.loads(outcome.out)["configuration"] == str(named)


def test_both_names_in_one_place_are_an_error(repository: Path) -> None:
    for name in ("tfguard.yaml", "tfguard.yml"):
        (repository / name).write_text("fail_on: low\n", encoding="utf-8")
    outcome = run("plan", "-", stdin=EMPTY_PLAN)
    assert refusal(outcome) == "There are both ../../tfguard.yaml and ../../tfguard.yml."


@pytest.mark.parametrize("kind", ["pipe", "directory", "link to nothing"])
def test_what_is_called_like_it_and_is_no_file_is_not_passed_over(repository: Path, kind: str) -> None:
    path = repository / "tfguard.yaml"
    {"pipe": os.mkfifo, "directory": os.mkdir, "link to nothing": lambda path: os.symlink("gone", path)}[kind](path)
    assert "../../tfguard.yaml" in refusal(run("plan", "-", stdin=EMPTY_PLAN))


def test_its_paths_are_relative_to_the_file(repository: Path) -> None:
    policies = repository / "policies"
    policies.mkdir()
    assert run("policies", "new", "edge-touched", "--dir", str(policies)).code == 0
    text = "policy_dirs: [policies]\nlint:\n  roots: [live/*]\noverrides:\n  - policies: [edge-touched]\n    enabled: false\n"
    (repository / "tfguard.yaml").write_text(text, encoding="utf-8")
    config = load_config(find_config(None), TODAY)
    assert config.policy_dirs == ("../../policies",)
    assert run("plan", "-", stdin=EMPTY_PLAN).code == 0  # the override names a policy that is found
    (repository / "live" / "edge" / "main.tf").write_text('resource "aws_lb" "web" {\n}\n', encoding="utf-8")
    module = read_module(".", frozenset())
    assert module is not None
    assert str(role(module, (), config.lint)) == "Checked as a root module: `lint.roots` in tfguard.yaml names its directory."


def test_a_directory_that_somebody_removed_has_no_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert find_config(None) is None


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


def test_a_waiver_may_end_as_far_ahead_as_the_largest_number_of_days(tmp_path: Path) -> None:
    config = load(tmp_path, json.dumps({"max_waiver_days": 365_000, "waivers": [{**WAIVER, "expires": "2129-12-31"}]}))
    assert config.waivers[0].expires == date(2129, 12, 31)


ZONES = ["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago"]
WAIVED_PLAN = (Path(__file__).parent.parent / "fixtures" / "plans" / "zone-renamed" / "plan.json").read_bytes()


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize(
    ("now", "code"),
    [
        ("2030-06-01T00:00:00+00:00", 0),
        ("2030-06-01T23:59:59.999999+00:00", 0),
        ("2030-06-02T00:00:00+00:00", 1),
        ("2030-06-02T13:59:00+14:00", 0),
        ("2030-06-01T13:00:00-11:00", 1),
    ],
)
def test_a_waiver_ends_with_its_last_day_in_utc_wherever_the_machine_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, zone: str, now: str, code: int
) -> None:
    class Clock(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Self:
            return cls.fromisoformat(now).astimezone(tz)

    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        monkeypatch.setattr("tfguard.cli.datetime", Clock)
        waiver = {**WAIVER, "policy": "*", "address": "*"}
        path = tmp_path / "tfguard.yaml"
        path.write_text(json.dumps({"waivers": [waiver], "overrides": [NOT_EXPIRED]}), encoding="utf-8")
        assert run("plan", "-", "--config", str(path), stdin=WAIVED_PLAN).code == code
    finally:
        monkeypatch.undo()
        time.tzset()


def test_midnight_in_the_middle_of_a_run_changes_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    days = iter([TODAY, date(2030, 6, 2)])
    monkeypatch.setattr("tfguard.cli._today", lambda: next(days))
    path = tmp_path / "tfguard.yaml"
    path.write_text(json.dumps({"waivers": [{**WAIVER, "policy": "*", "address": "*"}]}), encoding="utf-8")
    assert run("plan", "-", "--config", str(path), stdin=WAIVED_PLAN).code == 0
    assert next(days) == date(2030, 6, 2)  # nobody asked a second time


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
