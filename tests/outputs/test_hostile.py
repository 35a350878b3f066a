"""Names and values come from other people: whatever they are, they do no harm where a report is shown."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from lxml import etree
from msgspec.structs import replace

from tests.command import run
from tests.outputs import test_github, test_gitlab, test_junit, test_sarif
from tests.outputs.samples import GAP, finding, report
from tests.outputs.test_secrets import POLICIES
from tests.plans import row
from tfguard.inputs.schema import load_schema
from tfguard.model import Finding, Location, Report, Scope, Severity, Waived
from tfguard.outputs import OUTPUTS, Style, render
from tfguard.outputs.escape import code, markdown, plain

HOSTILE = {
    "terminal escapes": "\x1b[2J\x1b]0;owned\x07\x1b[31mred\x9b5A\x7f",
    "new lines": "one\ntwo\r\nthree\x0bfour\x0cfive\x85six\u2028seven\u2029eight",
    "bidi": "\u202etxt.exe\u2066\u200f",
    "invisible": "a\u200bb\u200c\ufeffc\u00add\u3164e\ufe0f\U000e0041",
    "html": "</script><img src=x onerror=alert(1)>&lt;b&gt;&#64;",
    "markdown": "[click](https://example.net) ![x](y) **b** _i_ `c` ```` ~~~ | a | b |\n|---|---|",
    "markdown blocks": "# head\n---\n> quote\n- item\n1. one\n===\n    code",
    "mentions": "@team/owners #123 GH-1 !45 owner/repo#6 http://example.net www.example.net a@example.net",
    "html comment": "--> <!-- tfguard:plan --> </details>",
    "commands": "::error::owned",
    "commands after a break": "x\n::set-output name=a::b\n  ::add-mask::c\r::stop-commands::d",
    "old commands": "##[error]owned ##vso[task.setvariable variable=x]y ###[add-mask]z ##teamcity[testStarted]",
    "commands as words": "a " * 40 + "::error title=x::owned",
    "annotation escapes": "%0A::error::x,title=y:%25%2C%3A",
    "cdata": "]]><x/><![CDATA[",
    "xml": "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
    "xml-invalid": "\x00\x01\x08\x0e\x1f\ufffe\uffff\U0001ffff",
    "half characters": "\ud800 \udc80 \udfff",
    "quotes": "\"'\\`${x}%{y}\\u0000\\",
    "format": "{0} {{1}} %s %(x)s",
    "sarif link": "[click](1) [click](https://example.net)",
    "combining": "a" + "\u0301" * 50,
}
LINES = ("text", "github", "markdown", "junit")
JSON = ("json", "sarif", "gitlab")
OURS = {"group", "endgroup", "error", "notice", "warning"}
_COMMAND = re.compile(r"^\s*::([^ :]+).*?::")
_HALF = re.compile("[\ud800-\udfff]")
_OLD_COMMAND = re.compile(r"##[A-Za-z]*\[")


ELSEWHERE = Scope("other.tfstate", "97c1", None, "444455556666", "eu-west-1")
"""With it, a report is about several states, accounts and regions, and has to name them."""


def hostile_finding(text: str, **changes: object) -> Finding:
    return finding(
        Severity.HIGH,
        f'aws_lb.web["{text}"]',
        attribute=f'tags["{text}"]',
        message=text,
        evidence=(text, f"value: {text}"),
        affected=(text, f'aws_lb.api["{text}"]'),
        fix="Leave it.",
        **changes,
    )


def hostile_report(text: str) -> Report:
    waived = Waived(text, text, date(2030, 1, 1))
    return report(
        hostile_finding(text),
        hostile_finding(text, waived=waived, file=text, line=3, scope=Scope(f"s3://b/{text}", text, text, text, text)),
        finding(Severity.LOW, text, fix="Leave it."),
        not_checked=(replace(GAP, what=text, why=text, hint=text, location=Location(text, scope=ELSEWHERE)),),
        source=text,
        configuration=text,
    )


def rendered(name: str, text: str) -> str:
    return render(name, hostile_report(text), Style())


def commands_in(text: str) -> Iterator[str]:
    """The workflow commands that GitHub's runner would obey."""
    for line in re.split(r"[\n\r]", text):
        found = _COMMAND.match(line)
        if found:
            yield found[1]


def hidden_in(shown: str) -> set[str]:
    """The characters that a reader would not see, the ends of lines apart."""
    hidden = {char for char in shown if unicodedata.category(char) in ("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp")}
    return (hidden | ({"\u3164", "\ufe0f"} & set(shown))) - {"\n"}


every_output = pytest.mark.parametrize("name", sorted(OUTPUTS))
every_text = pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)


@every_output
@every_text
def test_nothing_reaches_the_reader_that_is_not_seen(name: str, text: str) -> None:
    assert hidden_in(rendered(name, text).encode("utf-8").decode("utf-8")) == set()


@every_output
@every_text
def test_no_ci_runner_finds_a_command_but_ours(name: str, text: str) -> None:
    shown = rendered(name, text)
    ours = ["group", "endgroup", "error", "notice", "notice", "error"] if name == "github" else []
    assert list(commands_in(shown)) == ours
    assert not _OLD_COMMAND.search(shown)


@every_output
@every_text
def test_no_finding_is_lost(name: str, text: str) -> None:
    assert rendered(name, text).count("zone-destroyed") >= 3 or name == "junit"


@pytest.mark.parametrize("name", JSON)
@every_text
def test_json_is_valid_and_whole(name: str, text: str) -> None:
    document = json.loads(rendered(name, text))
    if name == "json":
        jsonschema.Draft202012Validator(load_schema("report.schema.json")).validate(document)
        whole = re.sub("[\ud800-\udfff]", "\ufffd", text)
        assert document["findings"][0]["location"]["address"] == f'aws_lb.web["{whole}"]'
    elif name == "sarif":
        jsonschema.Draft7Validator(test_sarif.SCHEMA, format_checker=jsonschema.FormatChecker()).validate(document)
        assert "](" not in "".join(result["message"]["text"] for result in document["runs"][0]["results"])
    else:
        jsonschema.Draft202012Validator(test_gitlab.SCHEMA).validate(document)


@every_text
def test_xml_parses_and_reads_as_it_is(text: str) -> None:
    root = etree.fromstring(rendered("junit", text).encode("utf-8"))
    test_junit.SCHEMA.assertValid(root)
    failure = root.find(".//failure")
    assert failure is not None
    assert failure.get("message") == plain(text)


def hostile_plan(text: str) -> dict[str, Any]:
    """A plan that has the text wherever a plan can have one."""
    key = json.dumps(text)[1:-1]
    before, after = {"name": text, "tags": {text: text}}, {"name": "x", "tags": {}}
    rows = [
        row(f'module.m["{key}"].aws_lb.web["{key}"]', "update", before=before, after=after),
        row(f'aws_lb.gone["{key}"]', "delete", "create", before=before, after=after, replace_paths=[["tags", text]]),
        row(f'aws_lb.late["{key}"]', "create", after={"name": text}, after_unknown={"later": True}),
        {"address": text, "type": text, "name": text, "change": {"actions": [text]}},
    ]
    return {"format_version": "1.2", "resource_changes": rows, "resource_drift": rows[:1]}


@pytest.mark.parametrize("what", [what for what, text in HOSTILE.items() if not _HALF.search(text)])
def test_a_hostile_plan_in_a_hostile_file_does_no_harm(what: str, tmp_path: Path) -> None:
    text = HOSTILE[what]
    plan = tmp_path / f"{text.replace('/', '_').replace(chr(0), '')[:60]}.json"
    plan.write_text(json.dumps(hostile_plan(text)), encoding="utf-8")
    waiver = {"policy": "shows-everything", "address": "*gone*", "reason": f"{text} is why", "owner": text}
    config = tmp_path / "tfguard.yaml"
    config.write_text(yaml.safe_dump({"waivers": [{**waiver, "expires": "2099-12-01"}], "max_waiver_days": 99999}), "utf-8")
    formats = [part for name in OUTPUTS for part in ("--format", f"{name}={tmp_path / name}.out")]
    outcome = run("plan", str(plan), "--config", str(config), "--policies", POLICIES, *formats)
    assert outcome.code == 1, outcome.err
    for name in OUTPUTS:
        shown = (tmp_path / f"{name}.out").read_text("utf-8")
        assert hidden_in(shown) == set()
        assert set(commands_in(shown)) <= (OURS if name == "github" else set())
        assert not _OLD_COMMAND.search(shown)
        if name in JSON:
            json.loads(shown)
        if name == "junit":
            test_junit.SCHEMA.assertValid(etree.fromstring(shown.encode("utf-8")))


@every_text
def test_annotations_come_back_as_they_are(text: str) -> None:
    found = [item.data for item in test_github.commands(rendered("github", text)) if item.name == "error"]
    assert f'aws_lb.web["{plain(text)}"]: {plain(text)}' in found[0]


def without_code(line: str) -> str:
    """A line of Markdown without its code spans; what is escaped does not begin one."""
    return re.sub(r"(?<![\\`])(`+)(?!`)(.*?)(?<!`)\1(?!`)", "", line.replace("\\\\", "").replace("&#8203;", " "))


@every_text
def test_markdown_stays_in_its_place(text: str) -> None:
    lines = rendered("markdown", text).splitlines()
    outside = [without_code(line) for line in lines[1:] if not line.startswith(("<details>", "</details>"))]
    for line in outside:
        assert not re.search(r"(?<!\\)[<>\[\]|~`]", line)
        assert not re.search(r"[@#!]\w", line)
        assert not re.search(r"(?<!\\)://|(?<=www)\.", line)
    assert [line for line in lines if line.startswith("#")] == ["## ❌ tfguard plan", "### DNS", "### Not checked"]
    bare = [without_code(line) for line in lines]
    assert sum(line.count("</details>") for line in bare) == sum(line.count("<details>") for line in bare) == 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a`b", "``a`b``"),
        ("`", "`` ` ``"),
        ("a``b`c", "```a``b`c```"),
        (" a", "`  a `"),
        ("", "` `"),
        ("a\nb", "`a\\nb`"),
    ],
)
def test_code_spans(text: str, expected: str) -> None:
    assert code(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain words, 5% of 10.", "plain words, 5% of 10."),
        ("- item", "\\- item"),
        ("12. item", "12\\. item"),
        ("# head", "\\# head"),
        ("&amp; &", "\\&&#8203;amp; &"),
        ("@team", "@&#8203;team"),
        ("https://a", "https\\://a"),
    ],
)
def test_markdown_prose(text: str, expected: str) -> None:
    assert markdown(text) == expected
