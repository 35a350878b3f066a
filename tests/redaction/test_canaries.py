"""A canary in every place where a plan, a state or a configuration may have a secret: none comes out, whatever is printed.

The places are in places.py. Each canary also stands, unmarked, where findings show it; `-s` prints how many were tried.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.command import Outcome, run
from tests.drift.worlds import SHOP, STATE, world
from tests.inputs.plan.archive import archived
from tests.lint.tree import locked, write
from tests.outputs import test_secrets as of_plans
from tests.plans import row
from tests.redaction import test_state as of_states
from tests.redaction.places import (
    CONFIG_PLACES,
    OLD_PLAN_PLACES,
    PLAN_PLACES,
    STATE_PLACES,
    UNMARKED,
    configuration_with,
    plan_with,
    state_with,
)
from tfguard.engine.policy import Subject
from tfguard.lint.facts import FACTS
from tfguard.outputs import OUTPUTS

OF_THE_WORKING_DIRECTORY = ("module-argument", "variable-file")
"""What is in the JSON of a plan and not in the configuration beside it: arguments by the module's variables, and tfvars."""
PIECE = 6
"""A piece of a canary of this length that comes out is a leak too."""


def canary(surface: str, name: str) -> str:
    """A secret of its own for each place: capitals and digits, as random passwords have them."""
    number = sum(ord(letter) * (index + 1) for index, letter in enumerate(surface + name))
    letters = "KQXZVWJY"
    return "Q7" + "".join(letters[(number >> shift) % 8] + str((number >> shift) % 10) for shift in range(0, 18, 3)) + "zK"


def leaked(texts: Mapping[str, str], secrets: Iterable[str]) -> dict[str, list[str]]:
    """The pieces of the secrets that came out, by output."""
    parts = [text[start : start + PIECE] for text in secrets for start in range(len(text) - PIECE + 1)]
    found = {name: [part for part in parts if part in text] for name, text in texts.items()}
    return {name: seen for name, seen in found.items() if seen}


def told(surface: str, places: int, texts: Mapping[str, str]) -> None:
    """Say how much was tried."""
    print(f"{surface}: {places} places x {len(texts)} outputs: {', '.join(sorted(texts))}")


def formats(folder: Path) -> list[str]:
    return [word for name in OUTPUTS for word in ("--format", f"{name}={folder / name}.out")]


def outputs(outcome: Outcome, folder: Path) -> dict[str, str]:
    """Everything that a run has shown, by name."""
    assert outcome.code in (0, 1, 3), outcome.err
    files = {name: (folder / f"{name}.out").read_text("utf-8") for name in OUTPUTS}
    return {"stdout": outcome.out, "stderr": outcome.err, **files}


@pytest.fixture(autouse=True)
def _debugging(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TFGUARD_DEBUG", "1")


# Plans


def planned(document: dict[str, Any], folder: Path) -> dict[str, str]:
    (folder / "plan.json").write_text(json.dumps(document), "utf-8")
    policies = ["--policies", of_plans.POLICIES, "--policies", of_plans.every_fact(folder / "policies")]
    return outputs(run("plan", str(folder / "plan.json"), *policies, *formats(folder)), folder)


@pytest.mark.parametrize("name", PLAN_PLACES)
def test_no_canary_of_a_plan_comes_out(name: str, tmp_path: Path) -> None:
    secret = canary("plan", name)
    texts = planned(plan_with(PLAN_PLACES[name](secret), [secret]), tmp_path)
    assert leaked(texts, [secret]) == {}
    assert all("(sensitive)" in texts[output] for output in OUTPUTS)


@pytest.mark.parametrize("name", OLD_PLAN_PLACES)
def test_no_canary_of_an_old_plan_comes_out(name: str, tmp_path: Path) -> None:
    secret = canary("old", name)
    texts = planned(plan_with(OLD_PLAN_PLACES[name](secret), [secret], old=True), tmp_path)
    assert leaked(texts, [secret]) == {}


def test_what_no_place_of_a_plan_has_comes_out_of_every_output(tmp_path: Path) -> None:
    """Else the tests above would find nothing, whatever leaks."""
    secret = canary("plan", "nowhere")
    texts = planned(plan_with({}, [secret]), tmp_path)
    assert set(leaked(texts, [secret])) == {*OUTPUTS}
    told("plan", len(PLAN_PLACES) + len(OLD_PLAN_PLACES), texts)


def test_plans_that_are_given_together_share_their_secrets(tmp_path: Path) -> None:
    secret = canary("plan", "other plan")
    (tmp_path / "a.json").write_text(json.dumps(plan_with(PLAN_PLACES["resource-before-random"](secret), [])), "utf-8")
    (tmp_path / "b.json").write_text(json.dumps(plan_with({}, [secret])), "utf-8")
    texts = outputs(run("plan", str(tmp_path / "a.json"), str(tmp_path / "b.json"), *formats(tmp_path)), tmp_path)
    assert "aws_lb.copy_0" in texts["json"]
    assert leaked(texts, [secret]) == {}


@pytest.mark.parametrize("name", CONFIG_PLACES)
def test_no_canary_of_the_configuration_in_a_binary_plan_comes_out(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The JSON of a plan has no locals and no connections; the configuration beside it has."""
    secret = canary("binary", name)
    files = {f"tfconfig/m-/{path}": text for path, text in CONFIG_PLACES[name](secret).items() if "/" not in path}
    (tmp_path / "plan.bin").write_bytes(archived(**files))
    shown = json.dumps(plan_with({}, [secret])).encode()
    monkeypatch.setattr("tfguard.inputs.plan.show.show_json", lambda path, execution: shown)
    texts = outputs(run("plan", str(tmp_path / "plan.bin"), *formats(tmp_path)), tmp_path)
    assert "aws_lb.copy_0" in texts["json"]
    assert ("json" in leaked(texts, [secret])) is (name in OF_THE_WORKING_DIRECTORY)


@pytest.mark.parametrize(
    "value",
    [
        "shop-prod-1",
        "eu-west-1a",
        "db.r5.2xlarge",
        "10.0.0.0/16",
        "https://db.example.org/x",
        "vpc-0a1b2c3d4e5f60718",
        "Short1",
    ],
)
def test_a_name_in_a_variable_of_an_old_plan_is_shown(value: str, tmp_path: Path) -> None:
    texts = planned(plan_with(OLD_PLAN_PLACES["variable"](value), [value], old=True), tmp_path)
    assert value in texts["json"]


def test_a_variable_that_is_not_sensitive_is_shown_where_the_plan_can_say_so(tmp_path: Path) -> None:
    secret = canary("plan", "open variable")
    place = {"variables": {"v": {"value": secret}}, "configuration": {"root_module": {"variables": {"v": {}}}}}
    assert "json" in leaked(planned(plan_with(place, [secret]), tmp_path), [secret])


# States


def entries(names: Iterable[str]) -> dict[str, Any]:
    return {name: STATE_PLACES[name](canary("state", name)) for name in names}


def scanned(document: dict[str, Any], secrets: Iterable[str], folder: Path) -> dict[str, str]:
    """A scan in which copies differ from what is live, in the state and by hand."""
    tags = dict(enumerate(secrets))
    attributes = {f"{item['type']}.{item['name']}": item["instances"][0]["attributes"] for item in document["resources"]}
    attributes["aws_security_group.alb"]["tags"] = {f"t{number}": value for number, value in tags.items()}
    attributes["aws_route53_record.spf"]["records"] = list(tags.values())
    attributes["aws_cloudwatch_metric_alarm.errors"]["alarm_description"] = " ".join(tags.values())
    live = [{"Key": f"k{number}", "Value": value} for number, value in tags.items()]
    (folder / "terraform.tfstate").write_text(json.dumps(document), "utf-8")
    words = ["--no-attribution", "--policies", of_states.every_fact(folder / "policies"), *formats(folder)]
    said = world(SHOP).run(
        *("drift", "--state", str(folder / "terraform.tfstate"), *words),
        calls=[["ec2", "create_tags", {"Resources": ["vpc-1cc1dd16610b561df"], "Tags": live}]],
    )
    return outputs(Outcome(said.code, said.out, said.err), folder)


def test_no_canary_of_a_state_comes_out(tmp_path: Path) -> None:
    secrets = {name: canary("state", name) for name in (*STATE_PLACES, "output")}
    document = state_with(json.loads(Path(STATE).read_text("utf-8")), entries(STATE_PLACES), secrets["output"])
    texts = scanned(document, secrets.values(), tmp_path)
    assert {name: found for name, secret in secrets.items() if (found := leaked(texts, [secret]))} == {}
    assert all("(sensitive)" in texts[output] for output in OUTPUTS)
    told("drift", len(secrets), texts)


def test_what_no_place_of_a_state_has_comes_out_of_every_output(tmp_path: Path) -> None:
    secrets = [canary("state", name) for name in STATE_PLACES]
    texts = scanned(json.loads(Path(STATE).read_text("utf-8")), secrets, tmp_path)
    assert set(leaked(texts, secrets)) == {*OUTPUTS}
    for secret in secrets:
        assert "json" in leaked(texts, [secret])


def test_a_live_value_is_hidden_where_the_state_marks_its_place(tmp_path: Path) -> None:
    document = json.loads(Path(STATE).read_text("utf-8"))
    vpc = next(item["instances"][0] for item in document["resources"] if item["type"] == "aws_vpc")
    vpc["attributes"]["tags"] = vpc["attributes"]["tags_all"] = {"owner": canary("state", "old"), "open": "shown-here"}
    mark = {"type": "index", "value": {"value": "owner", "type": "string"}}
    vpc["sensitive_attributes"] = [[{"type": "get_attr", "value": "tags"}, mark]]
    new = canary("state", "new")
    (tmp_path / "terraform.tfstate").write_text(json.dumps(document), "utf-8")
    calls = [["ec2", "create_tags", {"Resources": [vpc["attributes"]["id"]], "Tags": [{"Key": "owner", "Value": new}]}]]
    words = ("drift", "--state", str(tmp_path / "terraform.tfstate"), "--no-attribution", *formats(tmp_path))
    said = world(SHOP).run(*words, calls=calls)
    texts = outputs(Outcome(said.code, said.out, said.err), tmp_path)
    assert leaked(texts, [new, canary("state", "old")]) == {}
    assert "shown-here" in texts["json"]


@pytest.mark.parametrize("name", PLAN_PLACES)
def test_no_canary_of_a_plan_comes_out_of_its_drift(name: str, tmp_path: Path) -> None:
    secret = canary("plan", name)
    drifted = row("aws_security_group.d", "update", before={"description": "x"}, after={"description": secret}, **UNMARKED)
    document = plan_with(PLAN_PLACES[name](secret), [secret])
    document["resource_drift"] = [*document.get("resource_drift", ()), drifted]
    (tmp_path / "plan.json").write_text(json.dumps(document), "utf-8")
    words = ["--policies", of_states.every_fact(tmp_path / "policies"), *formats(tmp_path)]
    texts = outputs(run("drift", "--from-plan", str(tmp_path / "plan.json"), *words), tmp_path)
    assert "aws_security_group.d" in texts["json"]
    assert leaked(texts, [secret]) == {}


# Configurations


def every_config_fact(folder: Path) -> str:
    """A directory with policies that show each fact about configurations."""
    folder.mkdir()
    for subject, facts in FACTS.items():
        policy = {
            "id": f"shows-each-{subject}",
            "layer": "run",
            "severity": "critical",
            "surface": "config",
            "title": "Shows each fact",
            "match": {"subject": subject},
            "message": f"It shows each fact: {' '.join(f'{{{{ text({name}) }}}}' for name in facts)}",
            "evidence": [f"{{{{ text({name}) }}}} {{{{ to_string({name}) }}}}" for name in facts],
            "why": "It is a policy for tests, which shows each of the facts.",
            "fix": "Leave it to the tests.",
        }
        (folder / f"shows-each-{subject}.yaml").write_text(json.dumps(policy), "utf-8")
    return str(folder)


def linted(files: Mapping[str, str], folder: Path, *words: str) -> dict[str, str]:
    write(folder / "code", files)
    policies = ["--policies", every_config_fact(folder / "policies")]
    return outputs(run("lint", str(folder / "code"), *policies, *formats(folder), *words), folder)


@pytest.mark.parametrize("name", CONFIG_PLACES)
def test_no_canary_of_a_configuration_comes_out(name: str, tmp_path: Path) -> None:
    secret = canary("config", name)
    texts = linted(configuration_with(CONFIG_PLACES[name](secret), secret), tmp_path)
    assert leaked(texts, [secret]) == {}
    assert all("(sensitive)" in texts[output] for output in OUTPUTS)


def test_what_no_place_of_a_configuration_has_comes_out_of_every_output(tmp_path: Path) -> None:
    secret = canary("config", "nowhere")
    texts = linted(configuration_with({}, secret), tmp_path)
    assert set(leaked(texts, [secret])) == {*OUTPUTS}
    told("lint", len(CONFIG_PLACES), texts)


def test_no_number_of_a_configuration_comes_out(tmp_path: Path) -> None:
    tags = '{ a = "918273645", b = 918273645, c = 918273 }'
    files = {"main.tf": f'resource "acme_db" "d" {{\n  password = 918273645\n  tags = {tags}\n}}\n'}
    text = linted(files, tmp_path)["json"]
    assert "918273645" not in text
    assert "918273" in text


def test_no_canary_comes_out_of_a_diff(tmp_path: Path) -> None:
    secret = canary("config", "diff")
    loose = f'provider "aws" {{\n  secret_key = "{secret}"\n}}\nterraform {{\n  backend "s3" {{}}\n}}\n'
    write(tmp_path, {"main.tf": loose, ".terraform.lock.hcl": locked(aws="5.1.0")})
    outcome = run("lint", "--diff", str(tmp_path))
    assert "required_providers" in outcome.out
    assert leaked({"out": outcome.out, "err": outcome.err}, [secret]) == {}


@pytest.mark.parametrize(
    "text", ['password = "{}" "x"\n', 'locals {{\n  api_token = "{}" = 3\n}}\n', 'locals {{\n  token = "{}\n']
)
def test_no_canary_comes_out_of_what_is_no_hcl(text: str, tmp_path: Path) -> None:
    secret = canary("config", "broken")
    assert leaked(linted({"main.tf": text.format(secret)}, tmp_path), [secret]) == {}


def test_no_canary_comes_out_of_the_commands_of_a_pipeline(tmp_path: Path) -> None:
    secret = canary("config", "pipeline")
    command = f'terraform init -backend-config="password={secret}" -upgrade\n'
    texts = linted({"main.tf": "locals {}\n", "Makefile": f"init:\n\t{command}", ".git/HEAD": "x"}, tmp_path)
    assert "-upgrade" in texts["json"]
    assert leaked(texts, [secret]) == {}


def test_every_subject_of_a_configuration_is_shown(tmp_path: Path) -> None:
    every_config_fact(tmp_path / "policies")
    assert {path.stem for path in (tmp_path / "policies").iterdir()} == {f"shows-each-{subject}" for subject in FACTS}
    assert set(FACTS) <= set(Subject)


# Errors


def damaged(secret: str) -> dict[str, str]:
    """Plans that cannot be read at the secret, or beside it."""
    key = json.dumps(f"x.y[{json.dumps(secret)}]")
    whole = json.dumps(plan_with(PLAN_PLACES["variable"](secret), [secret]))
    return {
        "cut": whole[: whole.index(secret) + 8],
        "no JSON": whole.replace(f'"{secret}"', secret, 1),
        "half a string": whole.replace(f'"{secret}"', f'"{secret}\n"', 1),
        "values": '{"format_version": "1.2", "resource_changes": [{"address": KEY, "type": "x", "name": "y", '
        '"change": {"actions": ["update"], "before": "SECRET", "after": null}}]}'.replace("KEY", key).replace("SECRET", secret),
        "address": json.dumps({"format_version": "1.2", "resource_changes": [secret]}),
        "variables": json.dumps({"format_version": "1.2", "resource_changes": [], "variables": {"v": secret}}),
        "configuration": json.dumps(
            {"format_version": "1.2", "resource_changes": [], "configuration": {"root_module": secret}}
        ),
        "version": json.dumps({"format_version": secret, "resource_changes": []}),
    }


@pytest.mark.parametrize("name", damaged("x" * 20))
def test_no_canary_comes_out_of_an_error(name: str, tmp_path: Path) -> None:
    secret = canary("error", name)
    (tmp_path / "plan.json").write_text(damaged(secret)[name], "utf-8")
    for words in (("plan", str(tmp_path / "plan.json")), ("drift", "--from-plan", str(tmp_path / "plan.json"))):
        outcome = run(*words)
        assert leaked({"out": outcome.out, "err": outcome.err}, [secret]) == {}, words


def test_no_canary_comes_out_of_a_fault_of_our_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secret = canary("error", "fault")

    def choke(*arguments: object) -> object:
        try:
            return int(secret)
        except ValueError as error:
            raise KeyError(secret) from error

    monkeypatch.setattr("tfguard.redaction.plan.Secrets.in_address", choke)
    (tmp_path / "plan.json").write_text(json.dumps(plan_with({}, [secret])), "utf-8")
    outcome = run("plan", str(tmp_path / "plan.json"))
    assert outcome.code == 2
    assert "KeyError" in outcome.err
    assert "ValueError" in outcome.err
    assert leaked({"out": outcome.out, "err": outcome.err}, [secret]) == {}


def test_no_canary_comes_out_of_a_condition_that_stumbles(tmp_path: Path) -> None:
    """A short one, which is hidden only where it is marked, and a long one, of which a part would be cut off."""
    for number, secret in enumerate([471, "Q7" + "xK9zW4" * 60]):
        policy = {
            "id": "stumbles-here",
            "layer": "run",
            "severity": "critical",
            "surface": "plan",
            "title": "Stumbles",
            "match": {},
            "when": "before.pin < `3`" if isinstance(secret, str) else "before.pin < 'x'",
            "message": "It is never shown to anybody.",
            "why": "It is a policy for tests, of which the condition cannot be worked out.",
            "fix": "Leave it to the tests.",
        }
        folder = tmp_path / str(number)
        (folder / "policies").mkdir(parents=True)
        (folder / "policies" / "stumbles-here.yaml").write_text(json.dumps(policy), "utf-8")
        secret_row = row("acme_x.y", "delete", before={"pin": secret}, before_sensitive={"pin": True}, after_sensitive=False)
        (folder / "plan.json").write_text(json.dumps({"format_version": "1.2", "resource_changes": [secret_row]}), "utf-8")
        outcome = run("plan", str(folder / "plan.json"), "--policies", str(folder / "policies"), "--format", "json")
        assert "cannot be compared" in outcome.out
        assert leaked({"out": outcome.out}, [str(secret)]) == {}
        assert "471" not in outcome.out
