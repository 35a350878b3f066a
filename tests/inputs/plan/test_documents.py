"""Several plans in one input, and in several: each is judged under its name, and what cannot be told apart is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.command import refusal, run
from tests.plans import row
from tfguard.inputs.plan.documents import read_documents
from tfguard.inputs.plan.rows import parse_plans
from tfguard.inputs.plan.source import json_of

LOST = {
    "format_version": "1.2",
    "planned_values": {},
    "resource_changes": [row("aws_lb.web", "delete", before={"name": "web", "dns_name": "web.example.org"})],
}
GOOD = {"format_version": "1.2", "planned_values": {}, "resource_changes": [row("terraform_data.a", "update", after={})]}
UI = '{"@level":"info","@message":"Terraform 1.11.4","@module":"terraform.ui","type":"version"}'
WARNING = 'Warning: the block\n  variable "a" {\nhas no type.\n'


def logged(unit: str, document: dict[str, Any]) -> str:
    return json.dumps({"time": "11:02", "level": "stdout", "prefix": unit, "msg": json.dumps(document)})


good, lost = json.dumps(GOOD), json.dumps(LOST)
SEVERAL = {
    "lines": (f"{good}\n{lost}\n", ["in #1", "in #2"]),
    "nothing between": (f"{good}{lost}", ["in #1", "in #2"]),
    "indented": (f"{json.dumps(GOOD, indent=2)}\n{json.dumps(LOST, indent=2)}", ["in #1", "in #2"]),
    "an array": (f"[{good}, {lost}]", ["in #1", "in #2"]),
    "an array in lines": (f"[\n{good},\n{lost}\n]\n", ["in #1", "in #2"]),
    "a log line, then lines": (f"some log\n{good}\n{lost}", ["in #1", "in #2"]),
    "prefixes": (f"[app] {good}\n[net/lb] {lost}\n", ["in [app]", "in [net/lb]"]),
    "the prefixed one first": (f"[app] {lost}\n{good}\n", ["in [app]", "in #2"]),
    "one prefix twice": (f"[app] {good}\n[app] {lost}\n", ["in #1", "in #2"]),
    "a log's prefixes": (
        f"11:02:03.123 STDOUT [app] terraform: {good}\n11:02:03.124 STDOUT [lb] terraform: {lost}\n",
        ["in [app]", "in [lb]"],
    ),
    "a log in JSON": (f"{logged('app', GOOD)}\n{logged('lb', LOST)}\n", ["in [app]", "in [lb]"]),
    "lines of a log between": (f"{UI}\n{good}\n{UI}\n{lost}\n{WARNING}", ["in #1", "in #2"]),
}
ONE = {
    "an array": f"[{lost}]",
    "a prefix": f"11:02:03.123 STDOUT [app] terraform: {lost}\n",
    "a line of a log before": f"{UI}\n{lost}",
    "a line of a log behind": f"{lost}\n{UI}",
    "a warning with a brace behind": f"{lost}\n{WARNING}",
    "a log in JSON": logged("app", LOST),
}
REFUSED = {
    "one that is cut off": f"{good}\n{lost[: len(lost) // 2]}",
    "one that is cut off at its beginning": f'{good}\n{{"format_version": "1.2", "resource_changes": [',
    "one without its beginning": f"{lost[1:]}\n{good}",
    "prefixes on every line": "\n".join(f"[app] {line}" for line in json.dumps(LOST, indent=1).splitlines()),
    "one that is no JSON": f"{good}\n{lost.replace('null', 'NaN')}",
    "another document": f'{good}\n{{"error": "x"}}',
    "an array with another document": f'[{good}, {{"plan": {lost}}}]',
    "a state": f'{good}\n{{"format_version": "1.0", "values": {{}}}}',
    "a line of a log that holds half a plan": logged("app", LOST).replace("]", ""),
    "only a log": f"{UI}\n{UI}",
}


@pytest.mark.parametrize("wrapper", SEVERAL)
def test_every_plan_of_an_input_is_read_under_its_name(wrapper: str) -> None:
    text, names = SEVERAL[wrapper]
    assert [name for name, _ in read_documents(json_of(text.encode(), "in"), "in")] == names


@pytest.mark.parametrize("wrapper", SEVERAL)
def test_a_loss_in_any_of_them_fails_the_gate(wrapper: str) -> None:
    outcome = run("plan", "-", "--format", "json", stdin=SEVERAL[wrapper][0].encode())
    report = json.loads(outcome.out)
    (finding,) = report["findings"]
    assert (outcome.code, finding["location"]["address"], report["stats"]["resources"]) == (1, "aws_lb.web", 2)
    assert finding["location"]["scope"]["plan"].startswith("standard input ")


@pytest.mark.parametrize("wrapper", ONE)
def test_a_single_plan_keeps_the_name_of_its_input(wrapper: str) -> None:
    (plan,) = parse_plans(json_of(ONE[wrapper].encode(), "in"), "in")
    assert (plan.name, [change.address for change in plan.changes]) == ("in", ["aws_lb.web"])


@pytest.mark.parametrize("wrapper", REFUSED)
def test_what_cannot_be_told_apart_is_refused(wrapper: str) -> None:
    refusal(run("plan", "-", stdin=REFUSED[wrapper].encode()))


def test_many_braces_that_open_nothing_take_no_time() -> None:
    refusal(run("plan", "-", stdin=b'{ "' * 100_000 + lost.encode()))


# Several files


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, document in {"a": LOST, "b": LOST, "good": GOOD, "part": GOOD | {"complete": False}}.items():
        (tmp_path / f"{name}.json").write_text(json.dumps(document), "utf-8")
    return tmp_path


def test_the_same_address_in_two_plans_is_two_findings(files: Path) -> None:
    outcome = run("plan", "a.json", "b.json", "--format", "json")
    findings = json.loads(outcome.out)["findings"]
    assert [item["location"]["scope"]["plan"] for item in findings] == ["a.json", "b.json"]
    assert len({item["fingerprint"] for item in findings}) == 2
    text = run("plan", "a.json", "b.json").out
    assert "a.json" in text
    assert "b.json" in text


def test_a_plan_that_is_alone_has_no_name_in_its_scope(files: Path) -> None:
    (finding,) = json.loads(run("plan", "a.json", "--format", "json").out)["findings"]
    assert finding["location"]["scope"]["plan"] is None


def test_what_was_not_checked_says_in_which_plan(files: Path) -> None:
    outcome = run("plan", "good.json", "part.json", "--format", "json")
    (item,) = json.loads(outcome.out)["not_checked"]
    assert (outcome.code, item["scope"]["plan"]) == (3, "part.json")


def test_a_file_and_standard_input_are_judged_together(files: Path) -> None:
    assert run("plan", "good.json", "-", stdin=lost.encode()).code == 1
    assert run("plan", "good.json", "-", stdin=good.encode()).code == 0


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        (("a.json", "a.json"), "a.json is named twice"),
        (("a.json", "b.json", "--plan-file", "x.tfplan"), "--plan-file goes with one plan"),
        (("good.json", "none.json"), "There is no file none.json"),
    ],
)
def test_several_that_do_not_go_together_are_refused(files: Path, argv: tuple[str, ...], says: str) -> None:
    assert says in refusal(run("plan", *argv))


@pytest.mark.parametrize("format_", ["text", "markdown", "sarif", "junit", "github", "gitlab", "html"])
def test_every_output_tells_the_plans_apart(files: Path, format_: str) -> None:
    out = run("plan", "a.json", "b.json", "--format", format_).out
    assert "a.json" in out
    assert "b.json" in out
