"""Pipelines that upgrade providers on every run."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.lint.tree import findings, write


@pytest.mark.parametrize(
    ("name", "text", "lines"),
    [
        (".github/workflows/a.yml", "run: terraform init -upgrade\n", [1]),
        (
            ".github/workflows/a.yml",
            "run: |\n  terraform init \\\n    -input=false \\\n    -upgrade\n  tofu init --upgrade\n",
            [2, 5],
        ),
        (".gitlab-ci.yml", 'script: ["terraform", "init", "-upgrade=true"]\n', [1]),
        ("Jenkinsfile.prod", "sh 'terragrunt init -upgrade'\n", [1]),
        ("Makefile", "init:\n\t$(TF) init -upgrade\n", [2]),
        (".github/workflows/a.yml", "run: terraform init -upgrade=false\n", []),
        (".github/workflows/a.yml", "run: terraform init && terraform plan -upgrade\n", []),
        (".github/workflows/a.yml", "run: git init; apt upgrade\n", []),
        (".github/workflows/a.yml", "# terraform init -upgrade\n", []),
        (".github/workflows/a.yml", "run: npm init --upgraded\n", []),
        ("scripts/a.yml", "run: terraform init -upgrade\n", []),
    ],
)
def test_commands_are_found(tmp_path: Path, name: str, text: str, lines: list[int]) -> None:
    write(tmp_path, {name: text})
    said = findings(tmp_path, only="pipeline-upgrades")
    assert [finding.location.line for finding in said] == lines[:1]
    assert [line.split()[1] for finding in said for line in finding.evidence] == [str(line) for line in lines]


@pytest.mark.parametrize("path", [".", "live", "live/main.tf"])
def test_the_pipelines_of_the_whole_repository_count(tmp_path: Path, path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".git").mkdir()
    write(tmp_path, {"live/main.tf": "locals {}\n", "Makefile": "a:\n\tterraform init -upgrade\n"})
    monkeypatch.chdir(tmp_path)
    assert [finding.location.file for finding in findings(path, only="pipeline-upgrades")] == ["Makefile"]


def test_what_is_no_text_or_no_file_is_passed_over(tmp_path: Path) -> None:
    write(tmp_path, {"Makefile": b"\xff\xfe\x00 terraform init -upgrade\n", "Jenkinsfile": b"x" * 2_000_000})
    (tmp_path / "Jenkinsfile.d").mkdir()
    assert [finding.location.line for finding in findings(tmp_path, only="pipeline-upgrades")] == [1]
