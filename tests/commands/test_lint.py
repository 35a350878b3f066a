"""`tfguard lint` as a user meets it: exit codes, outputs, --fix and --diff, and input of every bad kind."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from tests.command import refusal, run
from tests.lint.tree import BACKEND, git, locked, repository, write
from tfguard.outputs import OUTPUTS

REQUIRED = 'terraform {{\n  required_version = "~> 1.9"\n  backend "s3" {{}}\n  required_providers {{\n    aws = {}\n  }}\n}}\n'
PINNED = REQUIRED.format('{ source = "hashicorp/aws", version = "~> 5.31" }')
FLOATING = REQUIRED.format('{ source = "hashicorp/aws", version = ">= 5.0" }')
LOCK = locked(aws="5.31.0").replace("hashes", 'constraints = "~> 5.31"\n  hashes')
GOOD = {"main.tf": PINNED, ".terraform.lock.hcl": LOCK}
BAD = {"main.tf": FLOATING, ".terraform.lock.hcl": LOCK}
OPEN = {"main.tofu": REQUIRED.format('{ source = "hashicorp/aws", version = var.v }'), ".terraform.lock.hcl": LOCK}
RISKY = {**GOOD, "lb.tf": 'resource "aws_lb" "web" {\n}\n'}


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def report_of(*arguments: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(run("lint", "--format", "json", *arguments).out)
    return document


@pytest.mark.parametrize(
    ("files", "arguments", "code"),
    [
        (GOOD, (), 0),
        ({}, (), 0),
        (BAD, (), 1),
        (BAD, ("--fail-on", "critical"), 0),
        (OPEN, (), 3),
        (OPEN, ("--allow-incomplete",), 0),
        ({**OPEN, "x.tf": 'module "x" {\n  source = "a/b/aws"\n}\n'}, (), 1),
        (RISKY, (), 0),
        (RISKY, ("--fail-on", "medium"), 1),
        (GOOD, ("no-such-directory",), 2),
        (GOOD, ("--base-lock", "no-such-file"), 2),
        (GOOD, ("--only", "no-such-policy"), 2),
        (GOOD, ("--format", "xml"), 2),
        (GOOD, ("--deleted",), 2),
        (GOOD, ("--config", "no-such-file"), 2),
        (GOOD, ("--no-such-option",), 2),
    ],
)
def test_exit_codes(tmp_path: Path, files: dict[str, str], arguments: tuple[str, ...], code: int) -> None:
    write(tmp_path, files)
    assert run("lint", *arguments).code == code


def test_a_path_that_is_not_there_is_named() -> None:
    assert refusal(run("lint", "nowhere")) == "nowhere does not exist."


@pytest.mark.parametrize("path", [".", "live", "live/main.tf", "live/.terraform.lock.hcl"])
def test_a_path_is_a_directory_or_a_file_of_it(tmp_path: Path, path: str) -> None:
    write(tmp_path, {f"live/{name}": text for name, text in BAD.items()})
    (finding,) = report_of(path)["findings"]
    assert (finding["policy"], finding["location"]["file"], finding["location"]["line"]) == (
        "provider-version-floats",
        "live/main.tf",
        5,
    )


def test_only_some_policies(tmp_path: Path) -> None:
    write(tmp_path, {"main.tf": BACKEND + 'resource "aws_lb" "web" {\n}\n'})
    assert {item["policy"] for item in report_of("--only", "lock-*", "--only", "lb-*")["findings"]} == {
        "lb-declared-deletable",
        "lb-declared-unprotected",
        "lock-missing",
    }


@pytest.mark.parametrize("name", sorted(OUTPUTS))
def test_every_output_shows_the_findings_and_the_gaps(tmp_path: Path, name: str) -> None:
    write(tmp_path, {**BAD, "open.tofu": 'module "x" {\n  source = var.source\n}\n'})
    outcome = run("lint", "--format", name)
    assert outcome.code == 1
    assert outcome.err == ""
    assert "provider-version-floats" in outcome.out
    assert "main.tf" in outcome.out
    assert "is not literal" in " ".join(outcome.out.split())


def test_sarif_and_annotations_point_at_line_and_column(tmp_path: Path) -> None:
    write(tmp_path, {f"live/é/{name}": text for name, text in BAD.items()})
    run("lint", "--format", "sarif=out.sarif", "--format", "github=out.txt")
    (result,) = json.loads(Path("out.sarif").read_text("utf-8"))["runs"][0]["results"]
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "live/%C3%A9/main.tf"
    assert place["region"]["startLine"] == 5
    assert place["region"]["startColumn"] == 49
    annotations = [line for line in Path("out.txt").read_text("utf-8").splitlines() if line.startswith("::error ")]
    assert len(annotations) == 1
    assert "file=live/é/main.tf,line=5,col=49," in annotations[0]


def test_what_was_not_checked_has_its_place_too(tmp_path: Path) -> None:
    write(tmp_path, {f"live/{name}": text for name, text in OPEN.items()})
    run("lint", "--format", "sarif=out.sarif", "--format", "github=out.txt", "--format", "gitlab=out.json")
    invocation = json.loads(Path("out.sarif").read_text("utf-8"))["runs"][0]["invocations"][0]
    (notification,) = invocation["toolExecutionNotifications"]
    place = notification["locations"][0]["physicalLocation"]
    assert (place["artifactLocation"]["uri"], place["region"]) == ("live/main.tofu", {"startLine": 5, "startColumn": 49})
    assert "::error file=live/main.tofu,line=5,col=49,title=Not checked::" in Path("out.txt").read_text("utf-8")
    (entry,) = json.loads(Path("out.json").read_text("utf-8"))
    assert entry["location"] == {"path": "live/main.tofu", "lines": {"begin": 5}}


def test_several_outputs_at_once(tmp_path: Path) -> None:
    write(tmp_path, BAD)
    outcome = run("lint", "--format", "text", "--format", "json=a.json", "--format", "junit=b.xml")
    assert outcome.out.endswith(
        "FAIL: 1 finding at or above high.\n2 files, 1 finding (1 high).\n".replace("2 files", "1 file")
    )
    assert json.loads(Path("a.json").read_text("utf-8"))["command"] == "lint"
    assert "<testcase" in Path("b.xml").read_text("utf-8")


def test_quiet_says_nothing_where_all_is_well(tmp_path: Path) -> None:
    write(tmp_path, RISKY)
    assert run("lint", "--quiet").out == ""


def test_fix_says_what_it_pinned_and_reports_the_rest(tmp_path: Path) -> None:
    write(tmp_path, BAD)
    outcome = run("lint", "--fix")
    assert (outcome.code, outcome.err) == (0, "main.tf: pinned aws.\n")
    assert (tmp_path / "main.tf").read_text("utf-8") == PINNED
    again = run("lint", "--fix")
    assert (again.code, again.err) == (0, "")


def test_diff_shows_and_writes_nothing(tmp_path: Path) -> None:
    write(tmp_path, BAD)
    outcome = run("lint", "--diff")
    assert outcome.code == 1
    assert outcome.out.startswith("--- a/main.tf\n+++ b/main.tf\n")
    assert '+    aws = { source = "hashicorp/aws", version = "~> 5.31" }\n' in outcome.out
    assert (tmp_path / "main.tf").read_text("utf-8") == FLOATING
    assert run("lint", "--diff", "--fix").out == outcome.out


def test_diff_and_a_report_go_to_different_places(tmp_path: Path) -> None:
    write(tmp_path, BAD)
    assert refusal(run("lint", "--diff", "--format", "json")) == "The diff goes to standard output."
    assert run("lint", "--diff", "--format", "json=report.json").out.startswith("--- a/main.tf")
    assert json.loads(Path("report.json").read_text("utf-8"))["verdict"] == "fail"


def test_a_diff_is_no_command_to_a_terminal_or_a_runner(tmp_path: Path) -> None:
    write(
        tmp_path, {**BAD, "main.tf": FLOATING.replace('  backend "s3" {}', '  # \x1b[2J\t\n  ::error::no\n  backend "s3" {}')}
    )
    shown = run("lint", "--diff").out
    assert "\x1b" not in shown
    assert not any(line.lstrip().startswith("::") for line in shown.splitlines())


def test_what_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    write(tmp_path, {f"{name}/{file}": text for name in "ab" for file, text in BAD.items()})
    (tmp_path / "a" / "main.tf").chmod(0o444)
    outcome = run("lint", "--fix")
    assert outcome.code == 1
    assert outcome.err.splitlines() == [
        "b/main.tf: pinned aws.",
        "tfguard: a/main.tf is read-only: it was not fixed.",
        "  hint: Make it writable, or fix it by hand.",
    ]
    assert run("lint", "--fix", "--fail-on", "critical").code == 2


CONFIG = """
overrides:
  - {policies: [lb-declared-deletable], severity: high}
  - {policies: [lb-declared-*], paths: [sandbox/*], enabled: false}
waivers:
  - policy: provider-version-floats
    address: required_providers.aws
    reason: The next release moves it, see the plan.
    owner: team-edge
    expires: "%s"
  - policy: zone-destroyed
    address: aws_route53_zone.x
    reason: This is for the plan gate, not for lint.
    owner: team-edge
    expires: "%s"
lint:
  roots: [live/*]
"""


def test_overrides_waivers_and_roots_hold_here_too(tmp_path: Path) -> None:
    from datetime import UTC, datetime, timedelta

    day = (datetime.now(UTC).date() + timedelta(days=30)).isoformat()
    versions = FLOATING.replace('  backend "s3" {}\n', "")
    write(
        tmp_path,
        {
            "tfguard.yaml": CONFIG % (day, day),
            "live/a/main.tf": versions,
            "live/a/lb.tf": RISKY["lb.tf"],
            "sandbox/lb.tf": RISKY["lb.tf"],
        },
    )
    found = {
        (item["policy"], item["location"]["file"]): item
        for item in report_of("--only", "provider-version-floats", "--only", "lb-*")["findings"]
    }
    assert found.keys() == {
        ("provider-version-floats", "live/a/main.tf"),
        ("lb-declared-deletable", "live/a/lb.tf"),
        ("lb-declared-unprotected", "live/a/lb.tf"),
    }
    assert found["provider-version-floats", "live/a/main.tf"]["waived"]["owner"] == "team-edge"
    assert found["lb-declared-deletable", "live/a/lb.tf"]["severity"] == "high"
    assert not any(item["policy"].startswith("waiver-") for item in report_of()["findings"])


def test_variables_for_posture_change_no_verdict_and_fill_no_page(tmp_path: Path) -> None:
    blocks = "".join(f'resource "aws_lb" "w{i}" {{\n  enable_deletion_protection = var.p\n}}\n' for i in range(30))
    write(tmp_path, {**GOOD, "lb.tf": blocks})
    outcome = run("lint", "--only", "lb-declared-deletable")
    assert outcome.code == 0
    assert outcome.out.count("not literal") == 1
    assert "and 29 more" in " ".join(outcome.out.split())
    assert len(report_of("--only", "lb-declared-deletable")["not_checked"]) == 30
    assert run("lint", "--only", "lb-declared-deletable", "--fail-on", "medium").code == 3


def test_notes_are_told_in_full_once(tmp_path: Path) -> None:
    write(tmp_path, {f"m{i}/main.tf": 'module "x" {\n  source = "a/b/aws"\n  version = "~> 1.0"\n}\n' for i in range(9)})
    shown = run("lint", "--only", "module-version-range").out
    assert shown.count("LOW") == 9
    assert all(f"m{i}/main.tf:3" in shown for i in range(9))
    assert shown.count("How to do it safely") == shown.count("tfguard explain") == 1


def _nested(depth: int) -> str:
    return "a {\n" * depth + "}\n" * depth


HOSTILE: dict[str, bytes] = {
    "an unterminated string": b'terraform {\n  required_version = "~> 1.9\n}\n',
    "an unterminated heredoc": b'locals {\n  a = <<EOT\n  text\n}\n',
    "NUL bytes": b"terraform {\n\0\0\0\n}\n",
    "nothing but NUL bytes": b"\0" * 4096,
    "10 MB on one line": b'locals { a = "' + b"x" * 10_000_000 + b'" }\n',
    "1,000 nested blocks": b'resource "aws_lb" "web" {\n' + _nested(1000).encode() + b"}\n",
    "100,000 open braces": b"a {\n" * 100_000,
    "Latin-1": 'locals {\n  a = "caf\xe9"\n}\n'.encode("latin-1"),
    "UTF-16": 'locals {\n  a = "x"\n}\n'.encode("utf-16"),
    "a byte-order mark": b"\xef\xbb\xbf" + b'locals {\n  a = "x"\n}\n',
    "Windows line ends": b'locals {\r\n  a = "x"\r\n}\r\n',
    "no text at all": b"",
    "not HCL": b"this is { not : [ HCL\n",
    "an executable": b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 16,
}  # fmt: skip
NO_FAULT = ("10 MB on one line", "a byte-order mark", "Windows line ends", "no text at all")


@pytest.mark.parametrize("name", ["x.tf", "x.tf.json", "terragrunt.hcl", ".terraform.lock.hcl", "x.tfvars"])
@pytest.mark.parametrize("kind", list(HOSTILE))
def test_bad_input_is_a_message_and_the_other_files_keep_their_findings(tmp_path: Path, kind: str, name: str) -> None:
    write(
        tmp_path,
        {**{f"good/{file}": text for file, text in BAD.items()}, f"bad/{name}": HOSTILE[kind], "bad/main.tf": FLOATING},
    )
    outcome = run("lint", "--format", "json")
    assert outcome.err == ""
    assert outcome.code == 1
    document = json.loads(outcome.out)
    floats = [item["location"]["file"] for item in document["findings"] if item["policy"] == "provider-version-floats"]
    assert "good/main.tf" in floats
    assert "bad/main.tf" in floats
    if name == "x.tf" and kind not in NO_FAULT:
        assert any(item["what"].startswith("bad/x.tf:") for item in document["not_checked"])


@pytest.mark.parametrize("kind", [kind for kind in HOSTILE if kind not in NO_FAULT])
def test_bad_input_alone_is_indeterminate(tmp_path: Path, kind: str) -> None:
    write(tmp_path, {"x.tf": HOSTILE[kind]})
    outcome = run("lint")
    assert outcome.code == 3
    assert "x.tf:" in outcome.out


def test_a_lock_file_in_the_middle_of_a_merge(tmp_path: Path) -> None:
    write(tmp_path, {**BAD, ".terraform.lock.hcl": f"<<<<<<< HEAD\n{LOCK}=======\n{LOCK}>>>>>>> other\n"})
    document = report_of()
    assert [item["policy"] for item in document["findings"]] == ["provider-version-floats"]
    assert any(item["what"].startswith(".terraform.lock.hcl:1") for item in document["not_checked"])


def test_links_that_lead_in_a_circle(tmp_path: Path) -> None:
    write(tmp_path, {f"good/{file}": text for file, text in BAD.items()})
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "good" / "self.tf").symlink_to("self.tf")
    document = report_of()
    assert [item["location"]["file"] for item in document["findings"]] == ["good/main.tf"]
    assert any("good/self.tf" in item["what"] for item in document["not_checked"])


@pytest.mark.skipif(os.geteuid() == 0, reason="an administrator may read every file")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    write(tmp_path, {**BAD, "secret.tf": "locals {}\n"})
    (tmp_path / "secret.tf").chmod(0)
    document = report_of()
    assert [item["policy"] for item in document["findings"]] == ["provider-version-floats"]
    assert any("secret.tf" in item["what"] for item in document["not_checked"])


def test_a_name_that_is_not_unicode(tmp_path: Path) -> None:
    directory = os.fsencode(tmp_path) + b"/\xff\xfe"
    os.mkdir(directory)
    for name, text in BAD.items():
        with open(directory + b"/" + name.encode(), "w", encoding="utf-8") as file:
            file.write(text)
    for name in sorted(OUTPUTS):
        outcome = run("lint", "--format", f"{name}=out")
        assert outcome.code == 1
        assert outcome.err == ""


def test_names_that_would_command_a_terminal_are_shown_harmless(tmp_path: Path) -> None:
    write(tmp_path, {"main.tf": BACKEND + 'module "x\\u001b[2J" {\n  source = "a/b/\x1b[2Jaws"\n}\nprovider "a\x1b[2J" {}\n'})
    assert "\x1b" not in run("lint").out


def test_a_commit_that_only_deletes_is_covered(tmp_path: Path) -> None:
    repository(tmp_path, GOOD)
    assert run("lint", "--deleted").code == 0
    git(tmp_path, "rm", "--quiet", ".terraform.lock.hcl")
    outcome = run("lint", "--deleted")
    assert outcome.code == 1
    assert "Root module without a lock file" in outcome.out


DEEP = {
    "minus": "-" * 3000 + "1",
    "minus in parentheses": "-(" * 3000 + "1" + ")" * 3000,
    "not": "!" * 3000 + "true",
    "lists": "[" * 3000 + "]" * 3000,
    "objects": "{ a = " * 3000 + "1" + " }" * 3000,
    "calls": "f(" * 3000 + "1" + ")" * 3000,
    "conditions": "a ? 1 : " * 3000 + "2",
    "indexes": "a[" * 3000 + "0" + "]" * 3000,
    "attributes": "a" + ".b" * 30_000,
    "templates": '"${' * 3000 + "a" + '}"' * 3000,
    "for expressions": "[for a in " * 1000 + "b" + " : a]" * 1000,
    "additions": "1 + " * 3000 + "1",
    "a number of 5,000 digits": "1" * 5000,
    "an exponent": "1e999999",
}
PLACES = {
    "module": 'module "a" {{\n  source = {0}\n  version = {0}\n}}\n',
    "resource": 'resource "aws_lb" "a" {{\n  idle_timeout = {0}\n  lifecycle {{\n    prevent_destroy = {0}\n  }}\n}}\n',
    "provider": 'provider "aws" {{\n  region = {0}\n}}\n',
    "terraform": "terraform {{\n  required_version = {0}\n  required_providers {{\n    aws = {0}\n  }}\n}}\n",
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("what", DEEP)
def test_an_expression_of_any_depth_is_not_literal_or_not_checked(what: str, place: str, tmp_path: Path) -> None:
    write(tmp_path, {"main.tf": PLACES[place].format(DEEP[what])})
    for arguments in ((), ("--diff",)):
        outcome = run("lint", *arguments)
        assert outcome.code in (0, 1, 3), outcome.err


NUMBERS = ["1" * 5000, "-" + "1" * 400, "1e999999", "0." + "3" * 5000]


@pytest.mark.parametrize("number", NUMBERS, ids=[number[:5] for number in NUMBERS])
def test_a_number_of_any_size_in_json_is_not_checked_or_passed_over(number: str, tmp_path: Path) -> None:
    resource = f'{{"resource": {{"aws_lb": {{"a": {{"idle_timeout": {number}, "lifecycle": {{"prevent_destroy": true}}}}}}}}}}'
    write(tmp_path, {"main.tf.json": resource, "m/main.tf.json": f'{{"module": {{"a": {{"version": {number}}}}}}}'})
    for arguments in ((), ("--diff",)):
        outcome = run("lint", *arguments)
        assert outcome.code in (0, 1, 3), outcome.err
