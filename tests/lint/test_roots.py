"""Root or reusable: one row for each sign, and what happens where signs contradict each other."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.lint.tree import BACKEND, findings, locked, repository, write
from tfguard.configuration import LintConfig
from tfguard.inputs.configuration.tree import called_directories, read_module
from tfguard.lint.roots import ModuleRole, role

PROVIDER = 'provider "aws" {\n  region = "eu-west-1"\n}\n'
PLAIN = 'resource "aws_lb" "web" {}\n'
CALL = 'module "lb" {\n  source = "./lb"\n}\n'


def role_of(root: Path, directory: str, settings: LintConfig | None = None) -> ModuleRole:
    module = read_module(str(root / directory))
    assert module is not None
    return role(module, called_directories([str(root)]), settings or LintConfig(directory=str(root)))


@pytest.mark.parametrize(
    ("files", "directory", "root", "reason"),
    [
        ({"main.tf": BACKEND}, "", True, "it has a backend"),
        ({"main.tf": "terraform {\n  cloud {}\n}\n"}, "", True, "it has a cloud block"),
        ({"terragrunt.hcl": 'terraform {\n  source = "tfr:///a/b/c?version=1.0.0"\n}\n'}, "", True, "Terragrunt applies it"),
        ({"main.tf": PLAIN, "terraform.tfstate": "{}"}, "", True, "a state file stands beside it"),
        ({"main.tf": PLAIN, ".terraform.lock.hcl": locked(aws="5.31.0")}, "", True, "it has a lock file"),
        ({"main.tf": PLAIN, "prod.tfvars": 'name = "x"\n'}, "", True, "it has a tfvars file"),
        ({"main.tf": PROVIDER}, "", True, "it configures a provider"),
        ({"main.tf": PLAIN}, "", False, "it has no backend"),
        ({"main.tf": 'provider "aws" {}\n'}, "", False, "it has no backend"),
        ({"main.tf": CALL, "lb/main.tf": PROVIDER}, "lb", False, "another module calls it by its path"),
        ({"modules/lb/main.tf": PROVIDER}, "modules/lb", False, "it stands under modules/"),
        ({"examples/full/main.tf": PROVIDER}, "examples/full", False, "it is an example or a test"),
        ({"tests/setup/main.tf": PROVIDER}, "tests/setup", False, "it is an example or a test"),
        ({"examples/full/main.tf": BACKEND}, "examples/full", True, "it has a backend"),
        ({"main.tf": CALL, "lb/main.tf": BACKEND}, "lb", True, "it has a backend"),
        (
            {"main.tf": CALL, "lb/main.tf": PLAIN, "lb/.terraform.lock.hcl": locked(aws="5.31.0")},
            "lb",
            False,
            "another module calls it by its path",
        ),
    ],
)
def test_every_sign(tmp_path: Path, files: dict[str, str], directory: str, root: bool, reason: str) -> None:
    (tmp_path / ".git").mkdir()
    write(tmp_path, files)
    decided = role_of(tmp_path, directory)
    assert decided.root is root
    assert decided.reason.startswith(reason)


@pytest.mark.parametrize(
    ("settings", "root"),
    [
        ({"roots": ("live/*",)}, True),
        ({"module_globs": ("live/*",)}, False),
        ({"roots": ("live/a",), "module_globs": ("live/*",)}, True),
        ({"roots": ("other/*",)}, True),
    ],
)
def test_the_configuration_decides_by_path(tmp_path: Path, settings: dict[str, tuple[str, ...]], root: bool) -> None:
    write(tmp_path, {"live/a/main.tf": BACKEND})
    assert role_of(tmp_path, "live/a", LintConfig(directory=str(tmp_path), **settings)).root is root  # type: ignore[arg-type]


def test_what_stands_above_the_repository_says_nothing(tmp_path: Path) -> None:
    root = tmp_path / "modules" / "tests" / "checkout"
    (root / ".git").mkdir(parents=True)
    write(root, {"main.tf": PROVIDER})
    assert role_of(root, "").root


def test_the_reason_is_shown(tmp_path: Path) -> None:
    write(tmp_path, {"main.tf": BACKEND + PLAIN})
    (finding,) = findings(tmp_path, only="provider-undeclared")
    assert finding.evidence[-1] == f"Checked as a root module: it has a backend ({tmp_path}/main.tf:2)."


CALLED = {
    "main.tf": BACKEND + CALL.replace("./lb", "./parts/lb"),
    "parts/lb/main.tf": PROVIDER,
    "examples/main.tf": 'module "x" {\n  source = "../beside"\n}\n',
    "beside/main.tf": PROVIDER,
    "whole/main.tf": PROVIDER,
    "whole/examples/all/main.tf": 'module "x" {\n  source = "../../"\n}\n',
}


@pytest.mark.parametrize("path", ["parts/lb/main.tf", "parts/lb", "whole/main.tf"])
@pytest.mark.parametrize("absolute", [True, False])
def test_a_hook_that_is_given_one_file_still_sees_who_calls_it(
    tmp_path: Path, path: str, absolute: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository(tmp_path, CALLED)
    monkeypatch.chdir(tmp_path)
    (finding,) = findings(tmp_path / path if absolute else path, only="provider-undeclared")
    assert finding.evidence[-1] == "Checked as a reusable module: another module calls it by its path."


def test_the_caller_is_seen_from_inside_the_module_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repository(tmp_path, CALLED)
    monkeypatch.chdir(tmp_path / "parts" / "lb")
    (finding,) = findings(only="provider-undeclared")
    assert finding.evidence[-1] == "Checked as a reusable module: another module calls it by its path."
