"""Nothing in a repository, its own configuration included, makes git run another program for tfguard.

Each trap is a configuration with a script that leaves a mark. Where a plain git runs the script for the questions that
tfguard asks, the test says so first: a trap that cannot snap proves nothing.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from tests.command import run
from tests.lint.tree import BACKEND, gaps, git, locked, repository, write
from tfguard.errors import InputError
from tfguard.inputs.git import GitError, ask, ask_about_commit
from tfguard.lint.git import BaseLocks, losing_directories
from tfguard.model import Severity

FILES = {
    "live/main.tf": BACKEND + 'resource "aws_lb" "web" {}\n',
    "live/.terraform.lock.hcl": locked(aws="4.67.0"),
    ".gitattributes": "* filter=trap diff=trap\n",
}
TRAPS = {
    "core.fsmonitor": {"core.fsmonitor": "{trap}"},
    "core.hooksPath": {"core.hooksPath": "{hooks}"},
    "core.pager": {"core.pager": "{trap}", "pager.diff": "{trap}", "pager.ls-tree": "{trap}"},
    "core.editor": {"core.editor": "{trap}", "sequence.editor": "{trap}"},
    "core.sshCommand": {"core.sshCommand": "{trap}"},
    "core.gitProxy": {"core.gitProxy": "{trap}"},
    "core.askPass": {"core.askPass": "{trap}", "credential.helper": "!{trap}"},
    "core.alternateRefsCommand": {"core.alternateRefsCommand": "{trap}"},
    "diff.external": {"diff.external": "{trap}", "diff.trap.command": "{trap}", "diff.trap.textconv": "{trap}"},
    "filter": {"filter.trap.clean": "{trap}", "filter.trap.smudge": "{trap}", "filter.trap.process": "{trap}"},
    "gpg.program": {"gpg.program": "{trap}", "log.showSignature": "true"},
    "alias": dict.fromkeys(
        ("alias.diff", "alias.ls-tree", "alias.rev-parse", "alias.check-ignore", "alias.cat-file"), "!{trap}"
    ),
    "uploadpack": {"uploadpack.packObjectsHook": "{trap}", "remote.origin.uploadpack": "{trap}"},
    "interactive.diffFilter": {"interactive.diffFilter": "{trap}"},
    "submodule": {"submodule.x.update": "!{trap}", "diff.submodule": "log", "status.submoduleSummary": "true"},
}
"""Every key of git's configuration that names a command, in groups."""
PROMISORS = {
    "ext": {"remote.origin.url": "ext::{trap} %S", "protocol.ext.allow": "always"},
    "ssh": {"remote.origin.url": "ssh://host/x", "core.sshCommand": "{trap}"},
    "git": {"remote.origin.url": "git://host/x", "core.gitProxy": "{trap}"},
    "file": {"remote.origin.url": "{elsewhere}", "remote.origin.uploadpack": "{trap}"},
    "helper": {"remote.origin.url": "trap://x", "remote.origin.vcs": "ext", "protocol.allow": "always"},
}
"""Remotes that git asks for an object that is not there, where the clone says that it is a partial one."""


class Trap:
    """A script that leaves a mark, and a repository whose configuration names it."""

    def __init__(self, root: Path) -> None:
        self.root = repository(root / "work", FILES | {"gone.tf": BACKEND, "kept.tf": BACKEND})
        write(self.root, {".gitignore": "*.hcl\n"})
        self.mark = root / "mark"
        self.script = root / "trap.sh"
        self.script.write_text(f"#!/bin/sh\necho ran >> {self.mark}\nexit 1\n", "utf-8")
        self.script.chmod(0o755)
        hooks = root / "hooks"
        hooks.mkdir()
        for name in ("post-index-change", "post-checkout", "pre-commit", "reference-transaction", "fsmonitor-watchman"):
            shutil.copy(self.script, hooks / name)
        self.values = {"trap": self.script, "hooks": hooks, "elsewhere": root / "elsewhere"}

    def configure(self, settings: dict[str, str]) -> None:
        """Set keys in the repository's own configuration."""
        for key, value in settings.items():
            git(self.root, "config", key, value.format(**self.values))

    @property
    def snapped(self) -> bool:
        """Whether the script has run since it was asked last."""
        ran = self.mark.exists()
        self.mark.unlink(missing_ok=True)
        return ran

    def plainly(self, *arguments: str, stdin: str = "") -> None:
        """What a git does that nobody holds back."""
        subprocess.run(["git", *arguments], cwd=self.root, input=stdin.encode(), capture_output=True, check=False, timeout=30)

    def missing_object(self) -> None:
        """Take the lock file's object away, as a clone has it that was made with --filter=blob:none."""
        git(self.root, "config", "core.repositoryFormatVersion", "1")
        git(self.root, "config", "extensions.partialClone", "origin")
        git(self.root, "config", "remote.origin.promisor", "true")
        name = git(self.root, "rev-parse", "HEAD:live/.terraform.lock.hcl").strip()
        (self.root / ".git" / "objects" / name[:2] / name[2:]).unlink()


@pytest.fixture
def trap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Trap:
    found = Trap(tmp_path)
    monkeypatch.chdir(found.root)
    git(found.root, "rm", "--quiet", "--cached", "gone.tf")
    return found


def lint_with_everything() -> None:
    """Every question that tfguard asks git."""
    assert run("lint", ".", "--deleted", "--base-lock", "HEAD", "--format", "json").code in (0, 1)
    assert losing_directories() == ["gone.tf"]


@pytest.mark.parametrize("key", sorted(TRAPS))
def test_no_key_that_names_a_command_runs_one(trap: Trap, key: str) -> None:
    trap.configure(TRAPS[key])
    assert not trap.snapped
    lint_with_everything()
    assert not trap.snapped


def test_the_trap_of_the_index_snaps_for_a_plain_git(trap: Trap) -> None:
    trap.configure(TRAPS["core.fsmonitor"])
    trap.plainly("check-ignore", "--stdin", "-z", "--verbose", "--non-matching", stdin="live/.terraform.lock.hcl\0")
    assert trap.snapped


def test_the_trap_of_hooks_snaps_for_a_plain_git(trap: Trap) -> None:
    trap.configure(TRAPS["core.hooksPath"])
    trap.plainly("update-index", "--force-write-index")
    trap.plainly("read-tree", "HEAD")
    assert trap.snapped


def test_the_trap_of_an_external_diff_snaps_for_a_plain_git(trap: Trap) -> None:
    trap.configure(TRAPS["diff.external"])
    trap.plainly("diff", "--cached")
    assert trap.snapped


@pytest.mark.parametrize("remote", sorted(PROMISORS))
def test_an_object_that_is_not_there_is_not_fetched(trap: Trap, remote: str) -> None:
    trap.configure(PROMISORS[remote])
    trap.missing_object()
    with pytest.raises(GitError, match="Git cannot be asked"):
        BaseLocks("HEAD", ["live"])("live/.terraform.lock.hcl")
    assert not trap.snapped


@pytest.mark.parametrize("remote", ["ext", "ssh"])
def test_the_trap_of_a_missing_object_snaps_for_a_plain_git(trap: Trap, remote: str) -> None:
    trap.configure(PROMISORS[remote])
    trap.missing_object()
    trap.plainly("show", "HEAD:./live/.terraform.lock.hcl")
    assert trap.snapped


def test_what_another_file_of_configuration_includes_does_not_count_more(trap: Trap) -> None:
    (trap.root / "included").write_text(f"[core]\n\tfsmonitor = {trap.script}\n", "utf-8")
    trap.configure({"include.path": str(trap.root / "included")})
    lint_with_everything()
    assert not trap.snapped


def test_the_configuration_of_a_worktree_does_not_count_more(trap: Trap) -> None:
    trap.configure({"extensions.worktreeConfig": "true"})
    git(trap.root, "config", "--worktree", "core.fsmonitor", str(trap.script))
    lint_with_everything()
    assert not trap.snapped


def test_a_directory_that_is_laid_out_as_a_repository_is_none(trap: Trap, monkeypatch: pytest.MonkeyPatch) -> None:
    """It can be committed, since nothing in it is called .git; the base of a lock file would be whatever it says."""
    inner = trap.root / "live"
    git(inner, "init", "--quiet", "--bare", ".")
    git(inner, "config", "core.fsmonitor", str(trap.script))
    lint_with_everything()
    monkeypatch.chdir(inner)
    assert losing_directories() == ["../gone.tf"]
    monkeypatch.chdir(trap.root)
    assert BaseLocks("main", ["live"])("live/.terraform.lock.hcl") == {"registry.terraform.io/hashicorp/aws": "4.67.0"}
    assert not trap.snapped


def test_a_git_in_the_tree_is_not_run(trap: Trap, monkeypatch: pytest.MonkeyPatch) -> None:
    (trap.root / "bin").mkdir()
    shutil.copy(trap.script, trap.root / "bin" / "git")
    for entry in ("bin", str(trap.root / "bin"), "", "."):
        monkeypatch.setenv("PATH", os.pathsep.join((entry, os.environ["PATH"])))
    lint_with_everything()
    assert not trap.snapped
    monkeypatch.setenv("PATH", str(trap.root / "bin"))
    with pytest.raises(GitError, match=r"only inside the tree that is looked at .*work/bin/git"):
        losing_directories()
    assert not trap.snapped


def test_the_environment_of_git_is_its_own(trap: Trap, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("GIT_EXTERNAL_DIFF", "GIT_SSH_COMMAND", "GIT_PAGER", "GIT_ASKPASS", "GIT_PROXY_COMMAND", "GIT_EXEC_PATH"):
        monkeypatch.setenv(name, str(trap.script))
    monkeypatch.setenv("GIT_TRACE", str(trap.mark))
    monkeypatch.setenv("GIT_CONFIG_COUNT", "1")
    monkeypatch.setenv("GIT_CONFIG_KEY_0", "core.fsmonitor")
    monkeypatch.setenv("GIT_CONFIG_VALUE_0", str(trap.script))
    lint_with_everything()
    assert not trap.snapped


def test_the_configuration_of_the_caller_holds(trap: Trap, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the user ignores everywhere is ignored here; what the user has git run, git still does not run."""
    (trap.root / ".gitignore").unlink()
    patterns = trap.root.parent / "patterns"
    patterns.write_text("*.hcl\n", "utf-8")
    mine = trap.root.parent / "gitconfig"
    mine.write_text(f"[core]\n\texcludesFile = {patterns}\n\tfsmonitor = {trap.script}\n", "utf-8")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(mine))
    assert ask(("check-ignore", "other.hcl"), ".") == b"other.hcl\n"
    assert not trap.snapped


def test_the_commit_of_a_hook_is_the_one_that_is_asked_about(trap: Trap, monkeypatch: pytest.MonkeyPatch) -> None:
    """`git commit FILE` gives a hook an index of its own."""
    git(trap.root, "reset", "--quiet")
    assert losing_directories() == []
    shutil.copy(trap.root / ".git" / "index", trap.root / ".git" / "next-index.lock")
    monkeypatch.setenv("GIT_DIR", ".git")
    monkeypatch.setenv("GIT_INDEX_FILE", ".git/next-index.lock")
    subprocess.run(["git", "rm", "--quiet", "--cached", "gone.tf"], cwd=trap.root, check=True)
    assert losing_directories() == ["gone.tf"]


def test_a_repository_of_somebody_else_is_refused_as_git_refuses_it(trap: Trap, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", os.devnull)
    if os.geteuid() != 0:
        pytest.skip("only root can give a file to another")
    os.chown(trap.root / ".git", 65534, 65534)
    os.chown(trap.root, 65534, 65534)
    with pytest.raises(GitError, match="dubious ownership") as caught:
        losing_directories()
    assert "safe.directory" in caught.value.hint
    with pytest.raises(InputError, match="dubious ownership"):
        BaseLocks("HEAD", ["live"])
    (said,) = gaps("live", only="lock-*")
    assert ("dubious ownership" in said.why, said.severity) == (True, Severity.LOW)
    mine = trap.root.parent / "gitconfig"
    mine.write_text(f"[safe]\n\tdirectory = {trap.root}\n", "utf-8")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(mine))
    assert losing_directories()
    assert gaps("live", only="lock-*") == []


def test_a_git_that_hangs_is_given_up(trap: Trap, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pipe among the patterns: nobody ever writes to it."""
    monkeypatch.setattr("tfguard.inputs.git.SECONDS", 0.3)
    monkeypatch.setattr("tfguard.inputs.lock.git_ignore.SECONDS", 0.3)
    (trap.root / ".git" / "info" / "exclude").unlink(missing_ok=True)
    os.mkfifo(trap.root / ".git" / "info" / "exclude")
    started = time.perf_counter()
    write(trap.root, {"live/a/main.tf": BACKEND, "live/b/main.tf": BACKEND})
    (said,) = gaps("live", only="lock-*")
    assert (said.severity, said.why[-25:]) == (Severity.LOW, "no answer after 0.3 seconds"[-25:])
    assert time.perf_counter() - started < 3, "once, and not for every module"


def test_where_there_is_no_repository_there_is_no_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(write(tmp_path, FILES))
    assert ask(("rev-parse", "--git-dir"), ".") is None
    assert ask_about_commit(("rev-parse", "--git-dir")) is None


def test_the_page_names_what_git_is_asked_and_what_it_gets(trap: Trap, monkeypatch: pytest.MonkeyPatch) -> None:
    real, tools, log = shutil.which("git"), trap.root.parent / "tools", trap.root.parent / "log"
    tools.mkdir()
    (tools / "git").write_text(
        f'#!/bin/sh\nfor word; do case "$word" in -*|*=*) ;; *) echo "word $word" >> {log}; break ;; esac; done\n'
        f'/usr/bin/env | /bin/sed "s/^/env /" >> {log}\nexec {real} "$@"\n',
        "utf-8",
    )
    (tools / "git").chmod(0o755)
    monkeypatch.setenv("PATH", os.pathsep.join((str(tools), os.environ["PATH"])))
    monkeypatch.setenv("SECRET_TOKEN", "x")
    lint_with_everything()
    said = log.read_text("utf-8").splitlines()
    page = (Path(__file__).parent.parent.parent / "docs" / "security.md").read_text("utf-8")
    executed = page.split("## What is executed")[1].split("\n## ")[0]
    asked = {line.removeprefix("word ") for line in said if line.startswith("word ")}
    assert asked == {"cat-file", "check-ignore", "diff", "ls-tree", "rev-parse"}
    assert [name for name in sorted(asked) if not re.search(rf"`(?:git )?{name}[ `]", executed)] == []
    got = {line.removeprefix("env ").partition("=")[0] for line in said if line.startswith("env ")} - {"_", "PWD", "SHLVL"}
    documented = set(re.findall(r"\b[A-Z][A-Z_]+\b", executed)) | {"TMPDIR", "TEMP", "TMP"}
    assert [name for name in sorted(got - documented) if not name.startswith("GIT_CONFIG")] == []
    assert "SECRET_TOKEN" not in got
