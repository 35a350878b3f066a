"""The command line: where outputs go, what the exit code is, and how it fails."""

from __future__ import annotations

import json
import os
import re
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.command import commands, last_words, refusal, run
from tfguard import cli
from tfguard.outputs import OUTPUTS
from tfguard.outputs.deliver import targets, terminal_style

ROOT = Path(__file__).parent.parent
PLANS = ROOT / "fixtures" / "plans"
BAD = str(PLANS / "zone-renamed" / "plan.json")
GOOD = str(PLANS / "noop" / "plan.json")
PARTIAL = str(PLANS / "targeted-plan" / "plan.json")
HEAVY = {"boto3", "botocore", "jsonschema", "tree_sitter", "tree_sitter_hcl", "xml", "lxml", "hcl2", "deepdiff"}


def process(*argv: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    """Run tfguard as a process of its own."""
    environment = {**os.environ, "COLUMNS": "80", **dict(options.pop("env", {}) or {})}  # type: ignore[call-overload]
    return subprocess.run([sys.executable, "-m", "tfguard", *argv], cwd=ROOT, check=False, env=environment, **options)  # type: ignore[call-overload,no-any-return]


@pytest.mark.parametrize(
    ("argv", "code"),
    [
        ([GOOD], 0),
        ([BAD], 1),
        ([BAD, "--fail-on", "critical"], 1),
        ([PARTIAL], 3),
        ([PARTIAL, "--allow-incomplete"], 0),
        (["no-such-file.json"], 2),
        ([BAD, "--nonsense"], 2),
        ([BAD, "--fail-on", "awful"], 2),
        ([], 2),
    ],
)
def test_exit_codes(argv: list[str], code: int) -> None:
    assert run("plan", *argv).code == code


def test_a_plan_can_come_from_standard_input() -> None:
    assert run("plan", "-", stdin=Path(BAD).read_bytes()).code == 1


@pytest.mark.parametrize("name", sorted(OUTPUTS))
def test_every_output_goes_to_standard_output_or_a_file(name: str, tmp_path: Path) -> None:
    path = tmp_path / "out"
    to_stdout = run("plan", BAD, "--format", name)
    to_dash = run("plan", BAD, "--format", f"{name}=-")
    to_file = run("plan", BAD, "--format", f"{name}={path}")
    assert to_stdout.code == to_file.code == 1
    assert to_stdout.out
    assert to_dash.out.splitlines()[:1] == to_stdout.out.splitlines()[:1]
    assert to_file.out == ""
    assert path.read_text("utf-8").splitlines()[:1] == to_stdout.out.splitlines()[:1]


def test_several_outputs_at_once(tmp_path: Path) -> None:
    files = {name: tmp_path / name for name in OUTPUTS}
    formats = [part for name, path in files.items() for part in ("--format", f"{name}={path}")]
    outcome = run("plan", BAD, *formats, "--format", "text")
    assert outcome.code == 1
    assert outcome.out.startswith("DNS\n")
    assert all(path.read_text("utf-8") for path in files.values())
    assert json.loads(files["json"].read_text("utf-8"))["verdict"] == "fail"


@pytest.mark.parametrize(
    ("formats", "sentence"),
    [
        (["json", "text"], "Two outputs cannot share standard output."),
        (["json", "text=-"], "Two outputs cannot share standard output."),
        (["json=a", "sarif=a"], "Two outputs cannot share a."),
        (["yaml"], "There is no output 'yaml'."),
        (["\x1b[2J"], "There is no output '\\x1b[2J'."),
        (["json=no/such/directory/a"], "no/such/directory/a cannot be written: No such file or directory."),
        (["json=."], ". cannot be written: Is a directory."),
    ],
)
def test_outputs_that_cannot_be(formats: Sequence[str], sentence: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert refusal(run("plan", BAD, *(part for name in formats for part in ("--format", name)))) == sentence
    assert list(tmp_path.iterdir()) == []


def test_an_output_that_fails_does_not_take_the_others_with_it(tmp_path: Path) -> None:
    good, bad = tmp_path / "a.json", tmp_path / "none" / "b.json"
    outcome = run("plan", BAD, "--format", f"sarif={bad}", "--format", f"json={good}", "--format", "text")
    assert outcome.code == 2
    assert "b.json cannot be written" in outcome.err
    assert outcome.out.startswith("DNS\n")
    assert json.loads(good.read_text("utf-8"))


def test_an_output_with_a_path_that_has_an_equals_sign(tmp_path: Path) -> None:
    assert targets([f"json={tmp_path}/a=b"])[0].path == f"{tmp_path}/a=b"


def test_without_a_format_it_is_text() -> None:
    assert [target.name for target in targets([])] == ["text"]


@pytest.mark.parametrize(
    ("env", "no_color", "color"),
    [
        ({"TERM": "xterm"}, False, True),
        ({"TERM": "xterm"}, True, False),
        ({"TERM": "xterm", "NO_COLOR": "1"}, False, False),
        ({"TERM": "xterm", "NO_COLOR": ""}, False, True),
        ({"TERM": "dumb"}, False, False),
    ],
)
def test_colour_is_for_terminals_where_nobody_asked_for_none(
    env: dict[str, str], no_color: bool, color: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert terminal_style(no_color=no_color).color is color


def test_no_colour_where_it_is_no_terminal() -> None:
    assert "\x1b" not in run("plan", BAD).out


def test_the_width_is_that_of_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    assert terminal_style().width == 60
    assert max(map(len, run("plan", BAD).out.splitlines())) <= 60


def test_quiet_says_nothing_where_all_is_well() -> None:
    assert run("plan", GOOD, "--quiet").out == ""
    assert run("plan", BAD, "--quiet").out != ""


@pytest.mark.parametrize("argv", [["plan", BAD], ["explain", "zone-destroyed"], ["policies", "list"], ["--help"]])
def test_a_reader_that_goes_away_is_no_finding(argv: list[str]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as nobody:
        outcome = process(*argv, stdout=nobody, stderr=subprocess.PIPE)
    assert outcome.returncode == 2
    assert b"Traceback" not in outcome.stderr
    assert b"Exception ignored" not in outcome.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_a_full_disk_is_said() -> None:
    with open("/dev/full", "wb") as full:
        outcome = process("plan", BAD, stdout=full, stderr=subprocess.PIPE)
    assert outcome.returncode == 2
    assert outcome.stderr.decode().startswith("tfguard: Standard output cannot be written: No space left on device.\n")
    assert b"Exception ignored" not in outcome.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
@pytest.mark.parametrize("argv", [["--help"], ["--version"], ["plan", "--help"]])
def test_help_on_a_full_disk_is_no_fault_of_tfguard(argv: list[str]) -> None:
    with open("/dev/full", "wb") as full:
        outcome = process(*argv, stdout=full, stderr=subprocess.PIPE)
    assert outcome.returncode == 2
    assert outcome.stderr.decode().splitlines()[0] == "tfguard: The output cannot be written: No space left on device."
    assert len(outcome.stderr.splitlines()) == 2


def test_an_option_without_its_value_gets_a_hint() -> None:
    assert refusal(run("plan", BAD, "--format")) == "Option '--format' requires an argument."


def test_a_new_policy_says_how_to_test_it_in_words_that_a_shell_understands(tmp_path: Path) -> None:
    words = shlex.split(run("policies", "new", "cache-node-removed", "--dir", f"{tmp_path}/my policies").out)
    assert words[-4:] == ["tfguard", "policies", "test", f"{tmp_path}/my policies/cache-node-removed.yaml"]
    assert run(*words[-3:]).code == 0


@pytest.mark.parametrize(("folder", "layer"), [("data", "data"), ("mine", "compute")])
def test_a_new_policy_is_of_the_layer_that_its_folder_is_called_after(tmp_path: Path, folder: str, layer: str) -> None:
    assert run("policies", "new", "cache-node-removed", "--dir", str(tmp_path / folder)).code == 0
    assert f"\nlayer: {layer}\n" in (tmp_path / folder / "cache-node-removed.yaml").read_text("utf-8")
    assert run("policies", "test", str(tmp_path / folder)).code == 0


def test_a_new_policy_cannot_have_the_id_of_one_of_ours(tmp_path: Path) -> None:
    said = refusal(run("policies", "new", "lb-replaced", "--dir", str(tmp_path)))
    assert said == "There is already a policy lb-replaced."
    assert list(tmp_path.iterdir()) == []


def test_streams_that_the_caller_closed(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    script = f'{sys.executable} -m tfguard plan {BAD} --format json={path} <&- >&-; echo "code $?" >&2'
    outcome = subprocess.run(["sh", "-c", script], cwd=ROOT, check=False, capture_output=True)
    assert outcome.stderr == b"code 1\n"
    assert json.loads(path.read_text("utf-8"))["verdict"] == "fail"


def raises(error: BaseException) -> object:
    def fail(*arguments: object, **named: object) -> object:
        raise error

    return fail


def test_a_fault_of_our_own_is_one_sentence_without_the_value_that_it_choked_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TFGUARD_DEBUG", raising=False)
    monkeypatch.setattr(cli, "deliver", raises(KeyError("hunter2")))
    sentence = last_words(run("plan", GOOD))
    assert sentence.startswith("this is a fault of tfguard itself: KeyError in cli.py, line ")
    assert "hunter2" not in sentence


def test_who_wants_to_debug_gets_the_traceback_without_the_value(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TFGUARD_DEBUG", "1")
    monkeypatch.setattr(cli, "deliver", raises(KeyError("hunter2")))
    outcome = run("plan", GOOD)
    assert outcome.code == 2
    assert "Traceback (most recent call last)" in outcome.err
    assert outcome.err.endswith("KeyError\n")
    assert "hunter2" not in outcome.err


@pytest.mark.parametrize("error", [RecursionError(), MemoryError(), UnicodeDecodeError("utf-8", b"x", 0, 1, "no")])
def test_whatever_goes_wrong_is_not_taken_for_a_finding(error: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TFGUARD_DEBUG", raising=False)
    monkeypatch.setattr(cli, "deliver", raises(error))
    assert type(error).__name__ in last_words(run("plan", GOOD))


def test_an_interruption_is_said_in_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cli, "deliver", raises(KeyboardInterrupt()))
    outcome = run("plan", GOOD)
    assert outcome.code == 130
    assert outcome.err.strip() == "tfguard: interrupted."


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_shell_sees_the_documented_code_of_a_run_that_was_ended(tmp_path: Path, number: int, code: int) -> None:
    report = tmp_path / "report.json"
    report.write_text("old")
    script = f'{sys.executable} -m tfguard plan - --format json={report}; echo "code $?"'
    shell = subprocess.Popen(
        ["sh", "-c", script], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    children = Path(f"/proc/{shell.pid}/task/{shell.pid}/children")
    if not children.exists():
        pytest.skip("there is no /proc")
    while not children.read_text() or b"tfguard" not in Path(f"/proc/{children.read_text().strip()}/cmdline").read_bytes():
        time.sleep(0.02)
    time.sleep(1)  # it waits for the plan now
    os.kill(int(children.read_text()), number)
    out, _ = shell.communicate(timeout=30)
    assert out == f"code {code}\n".encode()
    assert report.read_text() == "old"


@pytest.mark.parametrize("words", [(), *commands(cli.cli)], ids=" ".join)
def test_the_help_of_every_command_names_every_exit_code(words: tuple[str, ...]) -> None:
    table = (ROOT / "docs" / "configuration.md").read_text("utf-8").split("## Exit codes")[1]
    documented = re.findall(r"^\| (\d+) \|", table, re.MULTILINE)
    said = re.findall(r"^ +(\d+)  ", run(*words, "--help").out, re.MULTILINE)
    assert said == documented == ["0", "1", "2", "3", "130", "143"]


@pytest.mark.parametrize("name", ["a\x1b[2Jb.json", "a\n::error::b.json", "##[error]b.json", "a\u202eb.json", "caf\udce9.json"])
def test_the_name_of_a_file_does_no_harm_in_an_error(name: str) -> None:
    outcome = run("plan", name)
    assert outcome.code == 2
    assert outcome.err.replace("\n", "").isprintable()
    assert not any(line.lstrip().startswith("::") or "##[" in line for line in outcome.err.splitlines())


def test_help_and_version_are_no_errors() -> None:
    assert run("--help").code == run("plan", "-h").code == run("--version").code == 0
    assert run().code == 2


def test_a_plain_run_imports_nothing_heavy() -> None:
    outcome = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "tfguard", "plan", BAD], cwd=ROOT, check=False, capture_output=True
    )
    assert outcome.returncode == 1
    imported = {line.rsplit("|", 1)[-1].strip() for line in outcome.stderr.decode().splitlines() if "|" in line}
    assert "tfguard.plan.judge" in imported
    assert {name.split(".")[0] for name in imported} & HEAVY == set()
    assert {name for name in imported if name.startswith("tfguard.outputs.")} <= {
        f"tfguard.outputs.{name}"
        for name in ("deliver", "destinations", "escape", "notices", "page", "places", "prose", "text", "words")
    }


def test_a_file_that_is_named_like_an_option_is_a_plan_after_two_dashes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """r32: a glob gives the names that somebody else chose."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "--help").write_bytes(Path(BAD).read_bytes())
    (tmp_path / "plan.json").write_bytes(Path(GOOD).read_bytes())
    assert run("plan", "--", "--help", "plan.json").code == 1
    assert run("plan", "--", "./--help", "./plan.json").code == 1
    assert "holds no JSON object" in refusal(run("plan", "--", "-", "plan.json", stdin=b"x"))


GONE = (["plan", BAD, "--format", "json=report.json"], ["lint"], ["lint", "."], ["lint", str(PLANS)], ["drift", "--state", "x"])


@pytest.mark.parametrize("argv", GONE, ids=" ".join)
def test_a_directory_that_somebody_removed_is_said(argv: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    refusal(run(*argv))


def test_a_pipe_by_the_name_of_the_configuration_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    os.mkfifo("tfguard.yaml")
    assert "tfguard.yaml is not a regular file" in refusal(run("plan", GOOD))
    Path("tfguard.yaml").unlink()
    Path("tfguard.yml").symlink_to("/dev/zero")
    assert "tfguard.yml is not a regular file" in refusal(run("plan", GOOD))
