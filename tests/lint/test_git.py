"""What git knows: the lock file of another revision, and the directories that lose a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.lint.tree import BACKEND, findings, git, locked, repository, run_lint, write
from tfguard.errors import InputError
from tfguard.lint.git import losing_directories
from tfguard.model import Severity

FILES = {
    "live/main.tf": BACKEND,
    "live/.terraform.lock.hcl": locked(aws="4.67.0", random="3.6.0", null="3.2.1", tls="4.0.1"),
    "other/main.tf": BACKEND,
    "other/.terraform.lock.hcl": locked(aws="5.31.0"),
}
MOVED = locked(aws="5.31.0", random="3.7.0", null="3.2.2", time="0.12.0")
STEPS = {
    "aws": ("4.67.0", "5.31.0", "major", Severity.MEDIUM),
    "null": ("3.2.1", "3.2.2", "patch", Severity.INFO),
    "random": ("3.6.0", "3.7.0", "minor", Severity.INFO),
    "time": (None, "0.12.0", "added", Severity.INFO),
    "tls": ("4.0.1", None, "removed", Severity.INFO),
}


def moved(*paths: Path | str, base: Path | str) -> dict[str, tuple[str, Severity]]:
    """What is said about each provider that moved, by its name."""
    said = findings(*paths, only="lock-provider-moved", base_lock=str(base))
    return {(finding.location.address or "").rpartition("/")[2]: (finding.message, finding.severity) for finding in said}


@pytest.mark.parametrize("base", ["HEAD", "main", "base.hcl"])
def test_each_provider_that_moved_is_listed_and_a_major_step_is_a_warning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, base: str
) -> None:
    repository(tmp_path, FILES)
    write(tmp_path, {"live/.terraform.lock.hcl": MOVED, "base.hcl": FILES["live/.terraform.lock.hcl"]})
    monkeypatch.chdir(tmp_path)
    said = moved("live", base=base)
    assert said.keys() == STEPS.keys()
    for name, (old, new, bump, severity) in STEPS.items():
        message, found = said[name]
        assert found is severity
        assert {part for part in (old, new) if part} <= set(message.replace(",", "").rstrip(".").split())
        assert bump in message or bump in ("added", "removed")


def test_a_revision_serves_every_lock_file_and_a_file_only_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repository(tmp_path, FILES)
    write(tmp_path, {"live/.terraform.lock.hcl": MOVED, "base.hcl": FILES["live/.terraform.lock.hcl"]})
    monkeypatch.chdir(tmp_path)
    assert len(moved(base="HEAD")) == 5
    with pytest.raises(InputError, match="cannot be the base of both"):
        moved(base="base.hcl")


def test_a_new_lock_file_has_nothing_to_compare_with(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repository(tmp_path, {"live/main.tf": BACKEND})
    write(tmp_path, {"live/.terraform.lock.hcl": MOVED})
    monkeypatch.chdir(tmp_path)
    assert moved(base="HEAD") == {}


def test_before_the_first_commit_there_is_no_head(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, FILES)
    git(tmp_path, "init", "--quiet")
    monkeypatch.chdir(tmp_path)
    assert moved(base="HEAD") == {}


@pytest.mark.parametrize("base", ["no-such-revision", "--output=x", "HEAD"])
def test_what_is_neither_file_nor_revision_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, base: str) -> None:
    write(tmp_path, FILES)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError, match="neither a file nor a git revision"):
        moved(base=base)


def test_a_hook_inside_git_finds_other_repositories(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repository(tmp_path / "a", FILES)
    repository(tmp_path / "b", FILES)
    write(tmp_path / "b", {"live/.terraform.lock.hcl": MOVED})
    monkeypatch.chdir(tmp_path / "a")
    monkeypatch.setenv("GIT_DIR", ".git")
    monkeypatch.setenv("GIT_INDEX_FILE", ".git/index")
    assert len(moved(tmp_path / "b", base="HEAD")) == 5


def test_directories_that_lose_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repository(tmp_path, {**FILES, "gone/main.tf": BACKEND, "docs/x.md": "x\n", "docs/main.tf": BACKEND})
    monkeypatch.chdir(tmp_path)
    assert losing_directories() == []
    git(tmp_path, "rm", "--quiet", "live/.terraform.lock.hcl", "gone/main.tf", "docs/x.md")
    git(tmp_path, "mv", "other/main.tf", "other/renamed.txt")
    assert losing_directories() == ["live/main.tf", "other/.terraform.lock.hcl"]
    git(tmp_path, "commit", "--quiet", "--message=second")
    assert losing_directories() == []
    monkeypatch.setenv("PRE_COMMIT_FROM_REF", "HEAD~1")
    monkeypatch.setenv("PRE_COMMIT_TO_REF", "HEAD")
    assert losing_directories() == ["live/main.tf", "other/.terraform.lock.hcl"]


def test_only_what_loses_a_file_is_judged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repository(tmp_path, FILES)
    monkeypatch.chdir(tmp_path)
    assert run_lint(deleted=True).report.findings == ()
    git(tmp_path, "rm", "--quiet", "live/.terraform.lock.hcl")
    report = run_lint(deleted=True).report
    assert {finding.location.file for finding in report.findings} == {"live/main.tf"}


def test_deletions_need_a_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError, match="git repository"):
        run_lint(deleted=True)


@pytest.mark.parametrize("name", ["main", "HEAD", "origin/main", "v1"])
def test_a_file_by_the_name_of_a_revision_is_not_taken_for_it(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository(tmp_path, FILES)
    git(tmp_path, "tag", "v1")
    git(tmp_path, "update-ref", "refs/remotes/origin/main", "HEAD")
    write(tmp_path, {"live/.terraform.lock.hcl": MOVED, name: MOVED})
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError, match="is a file here, and a git revision too"):
        moved("live", base=name)
    assert moved("live", base=f"./{name}") == {}
    assert len(moved("live", base=f"{name}^0")) == 5


def test_without_git_a_lock_file_is_still_a_base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repository(tmp_path, FILES)
    write(tmp_path, {"live/.terraform.lock.hcl": MOVED, "base.hcl": FILES["live/.terraform.lock.hcl"], "main": MOVED})
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", "")
    assert len(moved("live", base="base.hcl")) == 5
    with pytest.raises(InputError, match="it is not on PATH"):
        moved("live", base="main")
