"""Where reports go: not through a link, not over an input, whole or not at all, and no old one after an error."""

from __future__ import annotations

import json
import os
import resource
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.command import Outcome, refusal, run
from tfguard.outputs import deliver as delivery

ROOT = Path(__file__).parent.parent.parent
PLAN = (ROOT / "fixtures" / "plans" / "zone-renamed" / "plan.json").read_bytes()
OLD = "the report of yesterday\n"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with a plan, in which tfguard runs, beside a file of somebody else's."""
    checkout = tmp_path / "checkout"
    (checkout / ".git").mkdir(parents=True)
    (checkout / "plan.json").write_bytes(PLAN)
    (tmp_path / "victim").mkdir()
    (tmp_path / "victim" / "r.json").write_text(OLD)
    monkeypatch.chdir(checkout)
    return checkout


def judge(*formats: str, plan: str = "plan.json") -> Outcome:
    return run("plan", plan, *(part for name in formats for part in ("--format", name)))


def verdict(path: Path) -> str:
    found: str = json.loads(path.read_text("utf-8"))["verdict"]
    return found


def test_an_output_that_is_a_link_is_refused(here: Path) -> None:
    (here / "r.json").symlink_to("../victim/r.json")
    assert refusal(judge("json=r.json")) == "r.json is a link: a report is not written through it."
    assert refusal(judge("json=./r.json")) == "./r.json is a link: a report is not written through it."
    assert (here / "r.json").is_symlink()
    assert (here.parent / "victim" / "r.json").read_text() == OLD


def test_a_link_that_leads_nowhere_is_refused(here: Path) -> None:
    (here / "r.json").symlink_to("../victim/new.json")
    assert "is a link" in refusal(judge("json=r.json"))
    assert not (here.parent / "victim" / "new.json").exists()


@pytest.mark.parametrize("absolute", [False, True])
def test_a_directory_of_the_checkout_that_is_a_link_is_refused(here: Path, absolute: bool) -> None:
    (here / "out").symlink_to("../victim")
    link = f"{here}/out" if absolute else "out"
    assert refusal(judge(f"json={link}/r.json")) == (
        f"{link}/r.json lies behind the link {link}: a report is not written through it."
    )
    assert (here.parent / "victim" / "r.json").read_text() == OLD


def test_a_link_to_the_checkout_is_the_users_own(here: Path) -> None:
    (here.parent / "link").symlink_to(here)
    assert judge(f"json={here.parent}/link/r.json").code == 1
    assert verdict(here / "r.json") == "fail"


@pytest.mark.parametrize("name", ["plan.json", "./plan.json", "../checkout/plan.json"])
def test_a_report_never_overwrites_the_plan(here: Path, name: str) -> None:
    assert refusal(judge(f"json={name}")) == f"{name} is an input: a report would overwrite it."
    assert (here / "plan.json").read_bytes() == PLAN


@pytest.mark.parametrize("name", ["tfguard.yaml", "policies/mine.yaml", "main.tf", "live/terraform.tfstate"])
def test_nor_anything_else_that_is_read(here: Path, name: str) -> None:
    files = {"tfguard.yaml": "policy_dirs: [policies]\n", "policies/mine.yaml": "", "main.tf": "", "live/terraform.tfstate": ""}
    for path, text in files.items():
        (here / path).parent.mkdir(exist_ok=True)
        (here / path).write_text(text)
    commands = {"main.tf": ["lint"], "live/terraform.tfstate": ["drift", "--state", "live"]}
    outcome = run(*commands.get(name, ["plan", "plan.json"]), "--format", f"text={name}")
    assert f"{name} is an input" in refusal(outcome)
    assert (here / name).read_text() == files[name]


def test_two_names_of_one_file_are_one_place(here: Path) -> None:
    (here / "sub").mkdir()
    assert refusal(judge("json=r", "sarif=sub/../r")) == "Two outputs cannot share sub/../r."
    assert not (here / "r").exists()


def test_standard_output_by_its_file_name_is_standard_output(here: Path) -> None:
    assert judge("text=/dev/stdout").out == judge().out
    assert judge("json=/dev/null").code == 1


@pytest.mark.parametrize(
    "argv",
    [
        ["no-such-plan.json"],
        ["broken.json"],
        ["plan.json", "--config", "no-such-file.yaml"],
        ["plan.json", "--policies", "no-such-directory"],
        ["plan.json", "--format", "yaml"],
        ["plan.json", "--format", "sarif=link"],
    ],
)
def test_after_an_error_no_old_report_looks_like_a_new_one(here: Path, argv: list[str]) -> None:
    (here / "broken.json").write_text("{")
    (here / "link").symlink_to("plan.json")
    for name in ("r.json", "r.md"):
        (here / name).write_text(OLD)
    refusal(run("plan", *argv, "--format", "json=r.json", "--format", "markdown=r.md"))
    assert sorted(path.name for path in here.iterdir()) == [".git", "broken.json", "link", "plan.json"]


def test_a_fault_of_our_own_leaves_no_old_report_either(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*arguments: object) -> str:
        raise KeyError

    monkeypatch.setattr(delivery, "render", fail)
    (here / "r.json").write_text(OLD)
    assert judge("json=r.json").code == 2
    assert not (here / "r.json").exists()


def test_an_error_removes_neither_an_input_nor_what_a_link_leads_to(here: Path) -> None:
    (here / "r.json").symlink_to("../victim/r.json")
    (here / "broken.json").write_text("{")
    judge("json=broken.json", "sarif=r.json", plan="broken.json")
    assert (here / "broken.json").read_text() == "{"
    assert (here.parent / "victim" / "r.json").read_text() == OLD


def test_the_mode_of_the_old_report_stays_and_a_new_one_has_that_of_the_umask(here: Path) -> None:
    (here / "old.json").write_text(OLD)
    (here / "old.json").chmod(0o604)
    kept = os.umask(0o027)
    try:
        assert judge("json=old.json", "sarif=new.sarif").code == 1
    finally:
        os.umask(kept)
    modes = [stat.S_IMODE((here / name).stat().st_mode) for name in ("old.json", "new.sarif")]
    assert modes == [0o604, 0o640]
    assert sorted(path.name for path in here.iterdir()) == [".git", "new.sarif", "old.json", "plan.json"]


def test_a_report_that_is_read_only_stays(here: Path) -> None:
    (here / "r.json").write_text(OLD)
    (here / "r.json").chmod(0o444)
    outcome = judge("json=r.json", "sarif=new.sarif", "text")
    assert "r.json cannot be written: it is read-only." in outcome.err
    assert (outcome.code, (here / "r.json").read_text(), (here / "new.sarif").exists()) == (2, OLD, True)


def limit_files() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (500, 500))


def test_a_full_disk_leaves_the_old_report_whole(here: Path) -> None:
    (here / "r.json").write_text(OLD)
    command = [sys.executable, "-B", "-m", "tfguard", "plan", "plan.json", "--format", "json=r.json"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, preexec_fn=limit_files, capture_output=True, check=False, env=environment)
    assert done.returncode == 2
    assert b"r.json cannot be written: File too large." in done.stderr
    assert (here / "r.json").read_text() == OLD
    assert sorted(path.name for path in here.iterdir()) == [".git", "plan.json", "r.json"]


WRITER = """
import sys
from tfguard.whole_file import replace_file
while True:
    for letter in b"ab":
        replace_file(sys.argv[1], bytes([letter]) * 5_000_000)
"""


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_a_kill_leaves_the_old_report_or_the_new_one(tmp_path: Path, number: int) -> None:
    path = tmp_path / "r"
    old = new = 0
    for moment in range(6):
        path.write_bytes(b"a" * 5_000_000)
        before = path.stat().st_ino
        with subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stderr=subprocess.DEVNULL, cwd=ROOT) as writer:
            while path.stat().st_ino == before:  # until it is in the midst of its work
                time.sleep(0.005)
            time.sleep(moment * 0.008)
            writer.send_signal(number)
        data = path.read_bytes()
        assert len(data) == 5_000_000
        assert len(set(data)) == 1
        old, new = (old + 1, new) if data.startswith(b"a") else (old, new + 1)
    print(f"{old + new} kills by signal {number}: {old} left the one report, {new} the other, none half of one")
