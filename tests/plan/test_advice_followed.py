"""The advice is followed with the real terraform: the next plan passes the gate, and what served before still exists.

All cases are in one configuration, since every run of terraform costs seconds: a base is applied, the dangerous changes are
planned, what the gate advises is written into the configuration, and that is planned and applied.
"""

from __future__ import annotations

import json
import logging
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.command import run
from tests.plan.advice import FENCE, dedented
from tests.plan.advised_cases import CASES, COMMON, Case

pytestmark = pytest.mark.terraform

SEVERITIES = ("medium", "high", "critical")
AT_ONCE = "-parallelism=80"
"""The provider waits for seconds after most creates, and may do so for all of them together."""
_IGNORED = re.compile(r"  lifecycle \{\n    ignore_changes = \[(.*)\]\n  \}\n")
_TOP = re.compile(r"^(moved|removed|import|resource)\b")


@dataclass(slots=True)
class Story:
    """What happened: the findings about the dangerous plan and about the one after the advice, and what was lost."""

    before: list[dict[str, Any]] = field(default_factory=list)
    after: list[dict[str, Any]] = field(default_factory=list)
    lost: set[str] = field(default_factory=set)
    unsaid: dict[str, str] = field(default_factory=dict)
    """Fixes that do not say what the case does, by case."""


class Root:
    """A directory in which terraform runs against the emulator."""

    def __init__(self, tool: str, path: Path, environment: dict[str, str]) -> None:
        self.path = path
        self._tool = tool
        self._environment = environment

    def write(self, texts: dict[str, str]) -> None:
        """Write the configuration: one file for each case, and what they share."""
        (self.path / "common.tf").write_text(COMMON, "utf-8")
        for name, text in texts.items():
            (self.path / f"{name}.tf").write_text(text, "utf-8")

    def terraform(self, *argv: str) -> str:
        """Run terraform; it must succeed."""
        done = subprocess.run(
            [self._tool, *argv], cwd=self.path, env=self._environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def plan(self, *argv: str) -> dict[str, Any]:
        """A plan, as JSON; it is kept as plan.bin and plan.json."""
        self.terraform("plan", "-input=false", "-no-color", "-out=plan.bin", *argv)
        text = self.terraform("show", "-json", "plan.bin")
        (self.path / "plan.json").write_text(text, "utf-8")
        plan: dict[str, Any] = json.loads(text)
        return plan

    def findings(self) -> list[dict[str, Any]]:
        """What the gate says of the plan."""
        outcome = run("plan", str(self.path / "plan.json"), "--format", "json")
        assert outcome.code in (0, 1, 3), outcome.err
        found: list[dict[str, Any]] = json.loads(outcome.out)["findings"]
        return found


@pytest.fixture(scope="module")
def emulator() -> Iterator[str]:
    """The URL of an emulated AWS."""
    server_of = pytest.importorskip("moto.server")
    balancer = pytest.importorskip("moto.elbv2.models").FakeLoadBalancer
    logging.getLogger("werkzeug").disabled = True
    server = server_of.ThreadedMotoServer("127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    with pytest.MonkeyPatch.context() as patch:
        # One that is not ready when it is first asked for costs half a minute more.
        patch.setattr(balancer, "load_balancer_state", property(lambda _: {"Code": "active"}))
        yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture(scope="module")
def story(terraform: str, provider_mirror: Path, emulator: str, tmp_path_factory: pytest.TempPathFactory) -> Story:
    path = tmp_path_factory.mktemp("advice")
    rc = path / "cli.rc"
    rc.write_text(f'provider_installation {{\n  filesystem_mirror {{\n    path = "{provider_mirror}"\n  }}\n}}\n', "utf-8")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("TF_", "AWS_"))}
    environment = {**kept, "TF_CLI_CONFIG_FILE": str(rc), "CHECKPOINT_DISABLE": "1", "AWS_ENDPOINT_URL": emulator}
    root = Root(terraform, path / "root", environment)
    root.path.mkdir()
    return _told(root, Root(terraform, path / "was", environment))


def _told(root: Root, was: Root) -> Story:
    told = Story()
    root.write({name: named(case.base, name) for name, case in CASES.items()})
    root.terraform("init", "-input=false")
    root.terraform("apply", "-input=false", "-auto-approve", "-no-color", AT_ONCE)
    shutil.copytree(root.path, was.path, symlinks=True)
    root.write({name: changed(case, name) for name, case in CASES.items()})
    root.plan("-refresh=false")
    told.before = root.findings()
    root.write({name: followed(case, name, told) for name, case in CASES.items()})
    root.plan("-refresh=false")
    told.after = root.findings()
    root.terraform("apply", "-input=false", "-no-color", AT_ONCE, "plan.bin")
    drift = was.plan("-refresh-only").get("resource_drift") or ()
    told.lost = {row["address"] for row in drift if "delete" in row["change"]["actions"]}
    return told


def named(text: str, name: str) -> str:
    """A text of a case with its name."""
    return text.replace("NAME", name)


def changed(case: Case, name: str) -> str:
    """The configuration after the dangerous change."""
    assert case.old in case.base
    return named(case.base.replace(case.old, case.new, 1), name)


def followed(case: Case, name: str, told: Story) -> str:
    """The configuration after the advice of the case's finding was followed, to the letter."""
    finding = next((item for item in of_case(told.before, name) if item["policy"] == case.policy), None)
    written = _written(case, name, finding) if finding else None
    if written is None:
        told.unsaid[name] = finding["fix"] if finding else "there is no finding"
    return named(case.base, name) if written is None else written


def _written(case: Case, name: str, finding: dict[str, Any]) -> str | None:
    text = " ".join(finding["fix"].split())
    match case.how:
        case "keep":
            return named(case.base, name) if re.search(r"\bKeep\b", text) else None
        case "ignore":
            attribute = re.search(r"Keep `([^`]+)`.*?`ignore_changes`", text)
            lines = f"lifecycle {{\n  ignore_changes = [{attribute[1]}]\n}}\n" if attribute else ""
            return _inserted(changed(case, name), finding, lines) if lines else None
        case "hcl":
            return _with_blocks(changed(case, name), finding, named(case.also, name))


def _with_blocks(configuration: str, finding: dict[str, Any], also: str) -> str | None:
    bodies = [dedented(match) for match in FENCE.finditer(finding["fix"]) if match["language"] == "hcl"]
    for body in bodies:
        configuration = f"{configuration}\n{body}" if _TOP.match(body) else _inserted(configuration, finding, body)
    return configuration + also if bodies else None


def _inserted(configuration: str, finding: dict[str, Any], body: str) -> str:
    type_, name = finding["location"]["address"].split("[")[0].split(".")[-2:]
    header = f'resource "{type_}" "{name}" {{\n'
    assert header in configuration, header
    held = _IGNORED.search(configuration)
    if held and body.startswith("lifecycle"):  # there is one such block in a resource
        configuration = configuration.replace(held[0], "")
        body = re.sub(r"(ignore_changes\s*= \[)", rf"\1{held[1]}, ", body)
    return configuration.replace(header, header + body)


def of_case(findings: list[dict[str, Any]], name: str) -> list[dict[str, Any]]:
    """The findings about the objects of a case."""
    own = re.compile(rf"\.{name}(?:_new|_of)?(?:\[|$)")
    return [item for item in findings if own.search(item["location"]["address"] or "")]


def graded(story: Story, name: str) -> str | None:
    """The severity of the case's finding about the dangerous plan."""
    found = {item["policy"]: item["severity"] for item in of_case(story.before, name)}
    return found.get(CASES[name].policy)


@pytest.mark.parametrize("name", CASES)
def test_the_change_is_found(story: Story, name: str) -> None:
    assert graded(story, name) in SEVERITIES


def test_most_are_blocked(story: Story) -> None:
    assert sum(graded(story, name) in ("high", "critical") for name in CASES) >= 35


@pytest.mark.parametrize("name", CASES)
def test_the_fix_says_what_is_done(story: Story, name: str) -> None:
    assert story.unsaid.get(name) is None


@pytest.mark.parametrize("name", CASES)
def test_the_plan_after_the_advice_passes(story: Story, name: str) -> None:
    """It passes a gate that stops the first one: of a finding that is medium, one that stops at medium."""
    stops = SEVERITIES if graded(story, name) == "medium" else ("high", "critical")
    found = [item for item in of_case(story.after, name) if item["severity"] in stops]
    assert [(item["policy"], item["message"]) for item in found] == []


@pytest.mark.parametrize("name", CASES)
def test_what_served_before_still_exists(story: Story, name: str) -> None:
    lost = {address for address in story.lost if re.search(rf"\.{name}(?:_of)?(?:\[|$)", address)}
    assert len(lost) == CASES[name].succeeded
