"""Turning a binary plan into JSON, with scripts in place of terraform and tofu."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.command import refusal, run

PLANS = Path(__file__).parent.parent.parent.parent / "fixtures" / "plans"
CASE = PLANS / "lb-renamed"
ERROR = """\
╷
│ Error: Failed to load plugin schemas
│
│ Error while loading schemas for plugin components: unavailable provider.
╵
"""


class Tools:
    """A directory that is all of PATH, and the scripts in it."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.log = directory / "log"

    def add(self, name: str, *, prints: bytes = b"", complains: str = "", code: int = 0, also: str = "") -> None:
        """A tool that notes its arguments, writes to both streams and exits."""
        (self.directory / f"{name}.out").write_bytes(prints)
        (self.directory / f"{name}.err").write_text(complains, "utf-8")
        script = (
            f"#!{sys.executable}\nimport sys, time\n"
            f"open({str(self.log)!r}, 'a').write(' '.join([{name!r}, *sys.argv[1:]]) + '\\n')\n{also}\n"
            f"sys.stdout.buffer.write(open({str(self.directory / name)!r} + '.out', 'rb').read())\n"
            f"sys.stderr.write(open({str(self.directory / name)!r} + '.err', encoding='utf-8').read())\nsys.exit({code})\n"
        )
        tool = self.directory / name
        tool.write_text(script, "utf-8")
        tool.chmod(0o755)

    @property
    def calls(self) -> list[str]:
        """What was run, in order."""
        return self.log.read_text("utf-8").splitlines() if self.log.exists() else []


@pytest.fixture
def tools(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Tools:
    directory = tmp_path_factory.mktemp("bin")
    monkeypatch.setenv("PATH", str(directory))
    return Tools(directory)


@pytest.fixture
def binary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    (tmp_path / "plan.bin").write_bytes((CASE / "plan.bin").read_bytes())
    monkeypatch.chdir(tmp_path)
    return "plan.bin"


JSON = (CASE / "plan.json").read_bytes()


@pytest.mark.parametrize("tool", ["terraform", "tofu"])
def test_whichever_tool_is_there_shows_the_plan(tool: str, tools: Tools, binary: str) -> None:
    tools.add(tool, prints=JSON)
    assert run("plan", binary).code == 1
    assert tools.calls == [f"{tool} show -json -no-color plan.bin"]


def test_the_binary_plan_may_be_the_only_option(tools: Tools, binary: str) -> None:
    tools.add("terraform", prints=JSON)
    assert run("plan", "--plan-file", binary).code == 1


def test_terraform_comes_first(tools: Tools, binary: str) -> None:
    tools.add("tofu", prints=JSON)
    tools.add("terraform", prints=JSON)
    assert run("plan", binary).code == 1
    assert tools.calls == ["terraform show -json -no-color plan.bin"]


def test_tofu_takes_over_where_terraform_fails(tools: Tools, binary: str) -> None:
    tools.add("terraform", complains=ERROR, code=1)
    tools.add("tofu", prints=JSON)
    outcome = run("plan", binary)
    assert (outcome.code, outcome.err) == (1, "")
    assert [call.split()[0] for call in tools.calls] == ["terraform", "tofu"]


def test_both_failures_are_named(tools: Tools, binary: str) -> None:
    tools.add("terraform", complains=ERROR, code=1)
    tools.add("tofu", code=1)
    message = refusal(run("plan", binary))
    assert "terraform: Error: Failed to load plugin schemas Error while loading schemas" in message
    assert "tofu: no reason given" in message


def test_without_either_tool_the_way_is_explained(tools: Tools, binary: str) -> None:
    outcome = run("plan", binary)
    assert "neither terraform nor tofu is on PATH" in refusal(outcome)
    assert "terraform show -json plan.bin > plan.json" in outcome.err
    assert tools.calls == []


def test_json_beside_the_binary_plan_needs_no_tool(tools: Tools, binary: str) -> None:
    assert run("plan", str(CASE / "plan.json"), "--plan-file", binary).code == 1
    assert tools.calls == []


def test_warnings_before_the_json_are_passed_over(tools: Tools, binary: str) -> None:
    tools.add(
        "terraform", prints="There are some problems with the CLI configuration:\n╷\n│ Warning: {old}\n╵\n".encode() + JSON
    )
    assert run("plan", binary).code == 1


@pytest.mark.parametrize(
    ("prints", "says"),
    [
        (b"", "holds only white space"),
        (b"not JSON", "holds no JSON object"),
        (JSON[:5000], "ends in the middle"),
        (b'{"format_version":"1.0"}', "not a Terraform plan"),
    ],
)
def test_output_that_is_no_plan_is_refused(prints: bytes, says: str, tools: Tools, binary: str) -> None:
    tools.add("terraform", prints=prints)
    assert says in refusal(run("plan", binary))


def test_output_over_the_limit_is_refused(tools: Tools, binary: str, tmp_path: Path) -> None:
    tools.add("terraform", prints=JSON + b" " * (1 << 20))
    (tmp_path / "tfguard.yaml").write_text("limits:\n  plan_mib: 1\n", "utf-8")
    assert "is larger than 1 MiB" in refusal(run("plan", binary))


def test_a_tool_that_hangs_is_given_up(tools: Tools, binary: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tfguard.inputs.plan.show.SHOW_SECONDS", 0.2)
    tools.add("terraform", also="time.sleep(30)")
    assert "terraform: no answer after 0.2 seconds" in refusal(run("plan", binary))


def test_a_tool_that_cannot_run_is_named(tools: Tools, binary: str) -> None:
    tools.add("terraform")
    (tools.directory / "terraform").write_bytes(b"\x7fELF")
    assert "terraform: " in refusal(run("plan", binary))


def test_a_tool_that_waits_for_an_answer_gets_none(tools: Tools, binary: str) -> None:
    tools.add("terraform", prints=JSON, also="assert sys.stdin.read() == ''")
    assert run("plan", binary, stdin=b"yes").code == 1


def test_a_name_with_a_leading_dash_is_no_option(tools: Tools, binary: str, tmp_path: Path) -> None:
    (tmp_path / binary).rename(tmp_path / "-out=x.bin")
    tools.add("terraform", prints=JSON)
    assert run("plan", "--", "-out=x.bin").code == 1
    assert tools.calls == ["terraform show -json -no-color ./-out=x.bin"]
