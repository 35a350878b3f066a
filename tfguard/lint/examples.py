"""The examples of policies about configurations: files in a directory of their own, judged as `tfguard lint` would."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from contextlib import chdir
from pathlib import Path
from typing import Any

from tfguard.configuration import lint_config
from tfguard.engine.judge import Evaluation
from tfguard.engine.policy import Policy
from tfguard.errors import InputError, reason
from tfguard.inputs.configuration.tree import called_directories, scan
from tfguard.inputs.lock.lock_file import parse_lock
from tfguard.lint.context import LintContext
from tfguard.lint.judge import LintJudge


def judge_config_example(policy: Policy, example: dict[str, Any]) -> Evaluation:
    """What one policy says about the files of one example. A `.gitignore` among them makes it a git repository.

    Raises:
        InputError: a file cannot be one of a directory of its own.

    """
    files: Mapping[str, str] = example["files"]
    with tempfile.TemporaryDirectory() as directory, chdir(directory):
        for name, text in files.items():
            _write(name, text)
        if ".gitignore" in files:
            _make_repository()
        base = parse_lock(example["base_lock"].encode(), "base_lock") if "base_lock" in example else None
        called = frozenset(map(os.path.abspath, called_directories(["."])))
        run = LintContext(lint_config(example.get("lint") or {}), called, (directory,), base_locks=lambda path: base)
        judge = LintJudge([policy], run)
        said = [item for module in scan(["."], judge.wanted_types) for item in judge.judge(module)]
        said += judge.judge_pipelines(["."])
    return Evaluation.of(said)


def _write(name: str, text: str) -> None:
    path = Path(name)
    if path.is_absolute() or ".." in path.parts:
        raise InputError(f"{name!r} leads out of the example.", "Name files as they stand in the directory of the example.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except (OSError, ValueError) as error:
        raise InputError(f"{name!r} cannot be written: {reason(error)}.", "Give the file another name.") from error


def _make_repository() -> None:
    """As much of a git repository as it takes to be one, without git itself."""
    for name in ("objects", "refs"):
        Path(".git", name).mkdir(parents=True)
    Path(".git", "HEAD").write_text("ref: refs/heads/main\n", encoding="utf-8")
