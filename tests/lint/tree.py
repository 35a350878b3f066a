"""Configurations for tests: files written under a directory, and what lint says about them."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from tfguard.commands.lint import LintOptions, LintResult, lint
from tfguard.configuration import Config, lint_config
from tfguard.model import Finding, NotChecked

TODAY = date(2026, 1, 1)
BACKEND = 'terraform {\n  backend "s3" {}\n}\n'
HASH = "h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="


def write(root: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write files under a directory; bytes as they are, text as UTF-8 with its own line ends."""
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return root


def locked(**versions: str) -> str:
    """A lock file with HashiCorp's providers at these versions."""
    return "".join(
        f'provider "registry.terraform.io/hashicorp/{name.replace("_", "-")}" {{\n'
        f'  version = "{version}"\n  hashes = [\n    "{HASH}",\n  ]\n}}\n'
        for name, version in versions.items()
    )


def run_lint(*paths: Path | str, config: Mapping[str, Any] | None = None, **options: Any) -> LintResult:
    """Lint paths; `config` is what stands under `lint` in tfguard.yaml."""
    settings = replace(Config(), lint=lint_config(dict(config or {})))
    return lint(LintOptions(tuple(map(str, paths)), **options), settings, TODAY)


def findings(*paths: Path | str, only: str = "*", **options: Any) -> list[Finding]:
    """The findings of some policies."""
    return list(run_lint(*paths, only=(only,), **options).report.findings)


def gaps(*paths: Path | str, only: str = "*", **options: Any) -> list[NotChecked]:
    """What could not be checked."""
    return list(run_lint(*paths, only=(only,), **options).report.not_checked)


def git(directory: Path, *arguments: str) -> str:
    """Run git in a directory, as nobody in particular; the test is skipped where it is not installed."""
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    identity = ("-c", "user.name=test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false")
    done = subprocess.run(["git", *identity, *arguments], cwd=directory, check=True, capture_output=True, text=True)
    return done.stdout


def repository(root: Path, files: Mapping[str, str | bytes]) -> Path:
    """A git repository with one commit that holds these files."""
    write(root, files)
    git(root, "init", "--quiet", "--initial-branch=main")
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message=first")
    return root
