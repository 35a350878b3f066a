"""Whether git ignores the lock file, and when git has to be asked."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from tests.directory import Write, read, writer
from tfguard.inputs.configuration.tree import scan
from tfguard.inputs.place import Problem


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    return writer(tmp_path, monkeypatch)


def git(*arguments: str) -> None:
    environment = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    subprocess.run(["git", *arguments], check=True, capture_output=True, env=environment)


@pytest.mark.parametrize(
    ("ignore", "ignored"),
    [
        ("", False),
        (".terraform/\n*.tfstate\n# .terraform.lock.hcl\n", False),
        (".terraform.lock.hcl\n", True),
        ("*.lock.hcl\n", True),
        (".terraform*\n", True),
        ("**/.terraform.*\n", True),
        ("live/\n", True),
        ("/live/app\n", True),
        ("/app\n", False),
        (".terraform*\n!.terraform.lock.hcl\n", False),
        ("[.]terraform.lock.hcl\n", True),
    ],
)
def test_git_ignores_the_lock_file(write: Write, ignore: str, ignored: bool) -> None:
    write({".gitignore": ignore, "live/app/main.tf": "", "live/app/.terraform.lock.hcl": ""})
    git("init", "-q")
    (module,) = scan(["."])
    assert module.lock_ignored_by_git is ignored


def test_a_tracked_lock_file_is_not_ignored(write: Write) -> None:
    write({"main.tf": "", ".terraform.lock.hcl": ""})
    git("init", "-q")
    git("add", ".terraform.lock.hcl")
    write({".gitignore": "*.hcl\n"})
    assert read().lock_ignored_by_git is False


def why(answer: bool | Problem | None) -> str | bool | None:
    """An answer of git, or why there is none."""
    return answer.why if isinstance(answer, Problem) else answer


def test_without_git_nobody_knows(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    write({"main.tf": "", ".gitignore": "*.hcl\n"})
    git("init", "-q")
    monkeypatch.setenv("PATH", "")
    assert why(read().lock_ignored_by_git) == "git cannot be asked whether it ignores it: it is not on PATH"


def test_git_is_not_asked_without_need(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    write({"main.tf": "", ".gitignore": ".terraform/\n"})
    git("init", "-q")
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(Path.cwd()))
    monkeypatch.setenv("HOME", str(Path.cwd()))
    assert read().lock_ignored_by_git is False


def test_git_may_give_up_on_one_path(write: Write) -> None:
    write({"real/x.tf": "", "main.tf": "", ".gitignore": "*.hcl\n"})
    git("init", "-q")
    os.symlink("real", "link")
    ignored = {module.directory: why(module.lock_ignored_by_git) for module in scan(["link", "real", "main.tf"])}
    assert ignored == {"link": "git cannot be asked whether it ignores it: it gave up", "real": True, ".": True}


def test_outside_of_a_repository_nothing_is_ignored(write: Write) -> None:
    write({"main.tf": "", ".gitignore": "*.hcl\n"})
    assert read().lock_ignored_by_git is False


def test_a_worktree_is_a_repository(write: Write) -> None:
    write({"a/main.tf": "", "a/.gitignore": "*.hcl\n"})
    git("init", "-q", "a")
    git("-C", "a", "add", ".")
    git("-C", "a", "-c", "user.name=x", "-c", "user.email=x@example.com", "commit", "-qm", "x")
    git("-C", "a", "worktree", "add", "-q", "../b")
    assert {module.directory: module.lock_ignored_by_git for module in scan(["a", "b"])} == {"a": True, "b": True}
