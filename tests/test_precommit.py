"""The hooks under the real pre-commit, in git repositories of their own: nothing here needs terraform or an init."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.lint.tree import BACKEND, git, locked, repository, write

ROOT = Path(__file__).parent.parent
MANIFEST: list[dict[str, Any]] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
CONFIG = ".pre-commit-config.yaml"
PIN = 'terraform {{\n  required_version = "~> 1.9"\n  backend "s3" {{}}\n  required_providers {{\n    aws = {}\n  }}\n}}\n'
PINNED = PIN.format('{ source = "hashicorp/aws", version = "~> 5.31" }')
FLOATING = PIN.format('{ source = "hashicorp/aws", version = ">= 5.0" }')
LOCK = locked(aws="5.31.0").replace("hashes", 'constraints = "~> 5.31"\n  hashes')
LIVE = {"live/main.tf": PINNED, "live/.terraform.lock.hcl": LOCK, "README.md": "x\n"}
NO_NETWORK = ("No matching distribution found", "Could not find a version", "Temporary failure", "Connection", "network")

pytestmark = pytest.mark.precommit


@dataclass(frozen=True)
class Said:
    """What a commit, or a run of pre-commit, came to."""

    code: int
    text: str


@pytest.fixture(scope="session")
def pre_commit() -> str:
    """The path of pre-commit; a skip where it, or git, is not installed."""
    beside = Path(sys.executable).parent
    found = shutil.which("pre-commit", path=os.pathsep.join((str(beside), os.environ.get("PATH", ""))))
    if found is None or shutil.which("git") is None:
        pytest.skip("pre-commit or git is not installed")
    return found


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """The environment of a developer: this Python's programs first on PATH, and a cache of pre-commit's own."""
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", "")))
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PRE_COMMIT"))}
    identity = {f"GIT_{who}_{what}": "x@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    return {**kept, **identity, "PATH": path, "PRE_COMMIT_HOME": str(tmp_path / "cache"), "PRE_COMMIT_COLOR": "never"}


class Developer:
    """Somebody who commits to a repository with our hooks."""

    def __init__(self, root: Path, environment: dict[str, str], pre_commit: str, *hooks: str) -> None:
        self.root = root
        self.environment = environment
        local = [{**hook, "language": "system"} for hook in MANIFEST if hook["id"] in hooks]
        write(root, {CONFIG: yaml.safe_dump({"repos": [{"repo": "local", "hooks": local}]})})
        git(root, "add", "--all")
        git(root, "commit", "--quiet", "--message=hooks")
        self._run(pre_commit, "install")
        self.pre_commit = pre_commit

    def _run(self, *command: str) -> Said:
        done = subprocess.run(command, cwd=self.root, env=self.environment, capture_output=True, text=True, check=False)
        return Said(done.returncode, done.stdout + done.stderr)

    def commit(self, **changes: str | None) -> Said:
        """Commit changes of files by path; None deletes one."""
        for name, text in changes.items():
            if text is None:
                git(self.root, "rm", "--quiet", name)
            else:
                write(self.root, {name: text})
                git(self.root, "add", name)
        return self._run("git", "commit", "--message=change")

    def run(self, *arguments: str) -> Said:
        """Run pre-commit itself."""
        return self._run(self.pre_commit, "run", *arguments)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return repository(tmp_path / "work", LIVE)


def test_the_manifest_is_valid(pre_commit: str) -> None:
    done = subprocess.run([pre_commit, "validate-manifest", str(ROOT / ".pre-commit-hooks.yaml")], check=False)
    assert done.returncode == 0
    assert [hook["id"] for hook in MANIFEST] == ["tfguard-lint", "tfguard-lock", "tfguard-fix"]


def test_a_floating_version_is_not_committed(root: Path, environment: dict[str, str], pre_commit: str) -> None:
    developer = Developer(root, environment, pre_commit, "tfguard-lint")
    said = developer.commit(**{"live/main.tf": FLOATING})
    assert said.code == 1
    assert "live/main.tf:5  required_providers.aws" in said.text
    assert developer.commit(**{"live/main.tf": PINNED.replace("1.9", "1.10")}).code == 0


def test_other_files_are_committed_without_a_word(root: Path, environment: dict[str, str], pre_commit: str) -> None:
    developer = Developer(root, environment, pre_commit, "tfguard-lint", "tfguard-lock")
    said = developer.commit(**{"README.md": "y\n"})
    assert said.code == 0
    assert "PASS:" not in said.text


@pytest.mark.parametrize("hook", ["tfguard-lint", "tfguard-lock"])
def test_a_commit_that_only_deletes_the_lock_file(root: Path, environment: dict[str, str], pre_commit: str, hook: str) -> None:
    said = Developer(root, environment, pre_commit, hook).commit(**{"live/.terraform.lock.hcl": None})
    assert said.code == 1
    assert "Root module without a lock file" in said.text


def test_a_commit_that_only_deletes_the_pins(root: Path, environment: dict[str, str], pre_commit: str) -> None:
    write(root, {"live/backend.tf": BACKEND, "live/lb.tf": 'resource "aws_lb" "web" {\n}\n'})
    said = Developer(root, environment, pre_commit, "tfguard-lint").commit(**{"live/main.tf": None})
    assert said.code == 1
    assert "Provider used without a declared version" in said.text


def test_a_whole_module_may_go(root: Path, environment: dict[str, str], pre_commit: str) -> None:
    developer = Developer(root, environment, pre_commit, "tfguard-lint", "tfguard-lock")
    assert developer.commit(**{"live/main.tf": None, "live/.terraform.lock.hcl": None}).code == 0


def test_the_lock_hook_lists_each_provider_that_moves(root: Path, environment: dict[str, str], pre_commit: str) -> None:
    developer = Developer(root, environment, pre_commit, "tfguard-lock")
    said = developer.commit(**{"live/.terraform.lock.hcl": LOCK.replace("5.31.0", "5.32.0")})
    assert said.code == 0
    assert "from 5.31.0 to 5.32.0 (minor)" in " ".join(said.text.split())
    stale = developer.commit(**{"live/.terraform.lock.hcl": LOCK.replace("5.31.0", "6.0.0")})
    assert stale.code == 1
    assert "Lock file that the constraints refuse" in stale.text


def test_the_fix_hook_pins_and_the_next_commit_passes(root: Path, environment: dict[str, str], pre_commit: str) -> None:
    developer = Developer(root, environment, pre_commit, "tfguard-fix", "tfguard-lint")
    said = developer.commit(**{"live/main.tf": FLOATING})
    assert said.code == 1
    assert "files were modified by this hook" in said.text
    assert "live/main.tf: pinned aws." in said.text
    assert (root / "live" / "main.tf").read_text("utf-8") == PINNED
    assert developer.commit(**{"live/main.tf": PINNED, "README.md": "z\n"}).code == 0


def test_a_range_of_commits_in_a_pipeline(root: Path, environment: dict[str, str], pre_commit: str) -> None:
    developer = Developer(root, environment, pre_commit, "tfguard-lint")
    git(root, "rm", "--quiet", "live/.terraform.lock.hcl")
    git(root, "commit", "--quiet", "--no-verify", "--message=unnoticed")
    assert developer.run("--from-ref", "HEAD~1", "--to-ref", "HEAD").code == 1
    assert developer.run("--from-ref", "HEAD~2", "--to-ref", "HEAD~1").code == 0
    assert developer.run("--all-files").code == 1


NOT_INSTALLED = frozenset([".git", ".venv", "benchmarks", "build", "dist", "fixtures", "tests"])


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of this checkout as a repository with one commit, to install the hooks from."""
    copy = tmp_path / "tfguard"
    copy.mkdir()
    for path in (path for path in ROOT.iterdir() if path.name not in NOT_INSTALLED and "cache" not in path.name):
        if path.is_dir():
            shutil.copytree(path, copy / path.name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(path, copy / path.name)
    return repository(copy, {})


def installed_versions(directory: Path) -> Path:
    """A file that holds pip to the versions in this environment: the locked ones, the newest, or the oldest."""
    path = directory / "constraints.txt"
    others = (package for package in distributions() if package.name != "tfguard")
    path.write_text("".join(f"{package.name}=={package.version}\n" for package in others), "utf-8")
    return path


def test_the_hooks_install_from_the_repository(
    root: Path, checkout: Path, environment: dict[str, str], pre_commit: str
) -> None:
    revision = git(checkout, "rev-parse", "HEAD").strip()
    hooks = [{"id": hook["id"]} for hook in MANIFEST]
    write(root, {CONFIG: yaml.safe_dump({"repos": [{"repo": f"file://{checkout}", "rev": revision, "hooks": hooks}]})})
    git(root, "add", CONFIG)
    # The tool must come from the hook's own environment, and be made of the versions that are tested here.
    outside = {
        **environment,
        **dict.fromkeys(("PIP_CONSTRAINT", "PIP_BUILD_CONSTRAINT"), str(installed_versions(root.parent))),
        "PATH": os.environ.get("PATH", "").replace(str(Path(sys.executable).parent), "/nowhere"),
    }

    def run(*arguments: str) -> Said:
        done = subprocess.run([pre_commit, *arguments], cwd=root, env=outside, capture_output=True, text=True, check=False)
        return Said(done.returncode, done.stdout + done.stderr)

    installed = run("install-hooks")
    if installed.code and any(text in installed.text for text in NO_NETWORK):
        pytest.skip("the hook's environment cannot be installed without a package index")
    assert installed.code == 0, installed.text
    assert run("run", "--all-files").code == 0
    write(root, {"live/main.tf": FLOATING})
    git(root, "add", "--all")
    said = run("run", "--all-files")
    assert said.code == 1
    assert "live/main.tf: pinned aws." in said.text


def test_a_file_that_is_named_like_an_option_is_checked(root: Path, environment: dict[str, str], pre_commit: str) -> None:
    developer = Developer(root, environment, pre_commit, "tfguard-lint")
    said = developer.commit(**{"./--config=x.tf": FLOATING})
    assert said.code == 1
    assert "--config=x.tf:5  required_providers.aws" in said.text
