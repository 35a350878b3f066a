"""Every way in which a version can float, one row each: the policy that names it, and the place that it points at."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.lint.tree import BACKEND, HASH, gaps, locked, run_lint, write
from tfguard.model import ExitCode, Severity

REQUIRED = 'terraform {{\n  backend "s3" {{}}\n  required_providers {{\n    aws = {}\n  }}\n}}\n'
AWS_531 = '{ source = "hashicorp/aws", version = "~> 5.31" }'


def required(entry: str) -> str:
    return REQUIRED.format(entry)


def call(source: str, version: str | None = None) -> str:
    line = f'  version = "{version}"\n' if version else ""
    return f'module "lb" {{\n  source  = "{source}"\n{line}}}\n'


GENERATED = """generate "v" {
  path      = "v.tf"
  if_exists = "overwrite"
  contents  = <<EOF
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
EOF
}
"""

WAYS = [
    (
        "no entry, a resource type implies it",
        {"main.tf": BACKEND + 'resource "aws_lb" "x" {}\n'},
        "provider-undeclared",
        "main.tf:4:1",
    ),
    (
        "no entry, a data source implies it",
        {"main.tf": BACKEND + 'data "aws_vpc" "x" {}\n'},
        "provider-undeclared",
        "main.tf:4:1",
    ),
    (
        "no entry, a provider block",
        {"main.tf": BACKEND + 'provider "aws" {\n  region = "x"\n}\n'},
        "provider-undeclared",
        "main.tf:4:1",
    ),
    (
        "an entry without version",
        {"main.tf": required('{\n      source = "hashicorp/aws"\n    }')},
        "provider-version-missing",
        "main.tf:5:16",
    ),
    (
        "a lower bound",
        {"main.tf": required('{\n      source  = "hashicorp/aws"\n      version = ">= 5"\n    }')},
        "provider-version-floats",
        "main.tf:6:17",
    ),
    (
        "an exclusion alone",
        {"main.tf": required('{ source = "hashicorp/aws", version = "!= 5.0.0" }')},
        "provider-version-floats",
        "main.tf:4:49",
    ),
    ("the legacy form", {"main.tf": required('"~> 5.31"')}, "provider-legacy-form", "main.tf:4:11"),
    ("the legacy form, loose", {"main.tf": required('">= 5.31"')}, "provider-version-floats", "main.tf:4:11"),
    (
        "version in a provider block",
        {"main.tf": BACKEND + 'provider "aws" {\n  version = "~> 5.0"\n}\n'},
        "provider-version-misplaced",
        "main.tf:5:13",
    ),
    (
        "a loose version in a provider block",
        {"main.tf": BACKEND + 'provider "aws" {\n  version = ">= 5.0"\n}\n'},
        "provider-version-floats",
        "main.tf:5:13",
    ),
    ("source missing", {"main.tf": required('{ version = "~> 5.31" }')}, "provider-source-missing", "main.tf:4:23"),
    (
        "JSON",
        {"main.tf.json": '{"terraform": {"required_providers": {"aws": {\n  "version": ">= 5.0"}}, "backend": {"s3": {}}}}'},
        "provider-version-floats",
        "main.tf.json:2:14",
    ),
    (
        "a .tofu file beside a pinned .tf file",
        {"v.tofu": required('{ source = "hashicorp/aws" }'), "v.tf": required(AWS_531)},
        "provider-version-missing",
        "v.tofu:4:22",
    ),
    (
        "an override file that loosens",
        {"v.tf": required(AWS_531), "v_override.tf": required('{ source = "hashicorp/aws", version = ">= 5.0" }')},
        "provider-version-floats",
        "v_override.tf:4:49",
    ),
    (
        "what Terragrunt generates",
        {"terragrunt.hcl": GENERATED},
        "provider-version-missing",
        "terragrunt.hcl:7:22",
    ),
    (
        "a source outside the list",
        {"main.tf": required('{ source = "evil/aws", version = "~> 5.0" }')},
        "provider-source-not-allowed",
        "main.tf:4:22",
    ),
    (
        "a child module",
        {"main.tf": BACKEND + call("./lb"), "lb/main.tf": 'resource "aws_lb" "x" {}\n'},
        "provider-undeclared",
        "lb/main.tf:1:1",
    ),
    ("required_version missing", {"main.tf": BACKEND}, "terraform-version-missing", "main.tf:1:1"),
    (
        "required_version unbounded",
        {"main.tf": 'terraform {\n  required_version = ">= 1.5"\n  backend "s3" {}\n}\n'},
        "terraform-version-floats",
        "main.tf:2:22",
    ),
    ("a registry module without version", {"main.tf": call("a/b/aws")}, "module-version-missing", "main.tf:2:13"),
    (
        "a registry module with a lower bound",
        {"main.tf": BACKEND + call("a/b/aws", ">= 1.0")},
        "module-version-floats",
        "main.tf:6:13",
    ),
    ("~> with one number, for a module", {"main.tf": call("a/b/aws", "~> 1")}, "module-version-floats", "main.tf:3:13"),
    ("a registry module with a range", {"main.tf": call("a/b/aws", "~> 1.2")}, "module-version-range", "main.tf:3:13"),
    (
        "tfr without version",
        {"terragrunt.hcl": 'terraform {\n  source = "tfr:///a/b/aws"\n}\n'},
        "module-version-missing",
        "terragrunt.hcl:2:12",
    ),
    ("git without ref", {"main.tf": call("git::https://x.org/m.git")}, "module-ref-missing", "main.tf:2:13"),
    ("git with a depth alone", {"main.tf": call("git::https://x.org/m.git?depth=1")}, "module-ref-missing", "main.tf:2:13"),
    ("GitHub without ref", {"main.tf": call("github.com/a/b")}, "module-ref-missing", "main.tf:2:13"),
    (
        "Terragrunt, git without ref",
        {"terragrunt.hcl": 'terraform {\n  source = "git::https://x.org/m.git//a"\n}\n'},
        "module-ref-missing",
        "terragrunt.hcl:2:12",
    ),
    ("a branch", {"main.tf": call("git::https://x.org/m.git?ref=main")}, "module-ref-branch", "main.tf:2:13"),
    (
        "a branch after a depth",
        {"main.tf": call("git::https://x.org/m.git?depth=1&ref=develop")},
        "module-ref-branch",
        "main.tf:2:13",
    ),
    ("Mercurial's default branch", {"main.tf": call("hg::https://x.org/m?rev=default")}, "module-ref-branch", "main.tf:2:13"),
    ("a tag that moves", {"main.tf": call("git::https://x.org/m.git?ref=v1")}, "module-ref-moves", "main.tf:2:13"),
    (
        "a name that may be a branch",
        {"main.tf": call("git::https://x.org/m.git?ref=production")},
        "module-ref-moves",
        "main.tf:2:13",
    ),
    ("a tag", {"main.tf": call("git::https://x.org/m.git?ref=v1.2.3&depth=1")}, "module-ref-tag", "main.tf:2:13"),
    ("an archive", {"main.tf": call("https://x.org/m.zip")}, "module-archive-floats", "main.tf:2:13"),
    ("S3", {"main.tf": call("s3::https://s3.amazonaws.com/b/m.zip")}, "module-archive-floats", "main.tf:2:13"),
    ("no lock file", {"main.tf": required(AWS_531)}, "lock-missing", "main.tf:2:3"),
    (
        "a lock file that git ignores",
        {".gitignore": "*.lock.hcl\n", "main.tf": required(AWS_531)},
        "lock-ignored",
        "main.tf:2:3",
    ),
    (
        "a stale lock file",
        {"main.tf": required(AWS_531), ".terraform.lock.hcl": locked(aws="5.30.0")},
        "lock-stale",
        ".terraform.lock.hcl:2:13",
    ),
    (
        "a lock file without hashes",
        {"main.tf": required(AWS_531), ".terraform.lock.hcl": locked(aws="5.31.0").replace(f'    "{HASH}",\n', "")},
        "lock-without-hashes",
        ".terraform.lock.hcl:2:13",
    ),
    (
        "a lock file without a platform",
        {"main.tf": required(AWS_531), ".terraform.lock.hcl": locked(aws="5.31.0")},
        "lock-platform-missing",
        ".terraform.lock.hcl:2:13",
    ),
    (
        "a lock file without a provider",
        {"main.tf": required(AWS_531) + 'resource "random_id" "x" {}\n', ".terraform.lock.hcl": locked(aws="5.31.0")},
        "lock-incomplete",
        ".terraform.lock.hcl:1:1",
    ),
    (
        "an entry that nothing asks for",
        {"main.tf": required(AWS_531), ".terraform.lock.hcl": locked(aws="5.31.0", null="3.2.2")},
        "lock-entry-unused",
        ".terraform.lock.hcl:8:13",
    ),
    (
        "a locked provider that nobody bounded",
        {"main.tf": BACKEND + call("a/b/aws", "1.0.0"), ".terraform.lock.hcl": locked(aws="5.31.0")},
        "lock-entry-floats",
        ".terraform.lock.hcl:2:13",
    ),
    ("init -upgrade in a pipeline", {"Jenkinsfile": "sh 'terraform init -upgrade'\n"}, "pipeline-upgrades", "Jenkinsfile:1:15"),
]
LINT = {"lock_platforms": ["linux_amd64", "darwin_arm64"], "allowed_provider_sources": ["hashicorp/*"]}


@pytest.mark.parametrize(("files", "policy", "place"), [row[1:] for row in WAYS], ids=[row[0] for row in WAYS])
def test_every_way_is_named_and_its_place(
    tmp_path: Path, files: dict[str, str], policy: str, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".git" / "objects").mkdir(parents=True)
    (tmp_path / ".git" / "refs").mkdir()
    write(tmp_path, {".git/HEAD": "ref: refs/heads/main\n", **files})
    monkeypatch.chdir(tmp_path)
    report = run_lint(config=LINT).report
    found = [finding.location for finding in report.findings if finding.policy == policy]
    assert [f"{location.file}:{location.line}:{location.column}" for location in found] == [place]


PINNED = {
    "main.tf": (
        'terraform {\n  required_version = "~> 1.9"\n  backend "s3" {}\n  required_providers {\n'
        f"    aws = {AWS_531}\n  }}\n}}\n"
        + call("git::https://x.org/m.git?ref=8a4b0c1d2e3f405162738495a6b7c8d9e0f1a2b3")
        + call("a/b/aws", "1.2.3").replace('"lb"', '"exact"')
    ),
    ".terraform.lock.hcl": locked(aws="5.31.0").replace("hashes", 'constraints = "~> 5.31"\n  hashes'),
}


def test_a_module_that_is_pinned_throughout_has_no_finding(tmp_path: Path) -> None:
    write(tmp_path, PINNED)
    report = run_lint(tmp_path).report
    assert report.findings == ()
    assert report.not_checked == ()
    assert report.exit_code is ExitCode.PASS


NOT_LITERAL = [
    (
        {"main.tofu": required('{ source = "hashicorp/aws", version = var.v }')},
        "provider-version-floats",
        "version is not literal",
    ),
    (
        {"main.tf": required('{ source = "hashicorp/aws", version = "5.x" }')},
        "provider-version-floats",
        "Terraform does not accept",
    ),
    ({"main.tofu": 'module "lb" {\n  source = var.source\n}\n'}, "module-ref-missing", "source is not literal"),
    (
        {"main.tofu": 'module "lb" {\n  source = "a/b/aws"\n  version = var.v\n}\n'},
        "module-version-floats",
        "version is not literal",
    ),
    (
        {"terragrunt.hcl": 'terraform {\n  source = "git::https://x.org/m.git?ref=${local.v}"\n}\n'},
        "module-ref-missing",
        "source is",
    ),
]


@pytest.mark.parametrize(("files", "policy", "why"), NOT_LITERAL)
def test_what_is_not_literal_is_not_checked_and_no_pass(tmp_path: Path, files: dict[str, str], policy: str, why: str) -> None:
    write(tmp_path, {"override.tf": BACKEND, **files})
    (gap,) = gaps(tmp_path, only=policy)
    assert why in gap.why
    assert gap.severity is Severity.HIGH
    assert gap.location is not None
    assert gap.location.line
    assert run_lint(tmp_path, only=(policy,)).report.exit_code is ExitCode.INDETERMINATE


REUSABLE = 'terraform {{\n  required_providers {{\n    aws = {{\n      source = "hashicorp/aws"\n{}    }}\n  }}\n}}\n'


@pytest.mark.parametrize(
    ("version", "severity"), [("", Severity.MEDIUM), ('      version = ">= 5.0"\n', None), ('      version = "~> 5.0"\n', None)]
)
def test_a_reusable_module_states_a_minimum_and_may_leave_the_top_open(
    tmp_path: Path, version: str, severity: Severity | None
) -> None:
    write(tmp_path, {"modules/lb/versions.tf": REUSABLE.format(version)})
    report = run_lint(tmp_path, only=("provider-*", "lock-*")).report
    assert [finding.severity for finding in report.findings] == ([severity] if severity else [])


@pytest.mark.parametrize(
    ("minimum", "version", "fires"),
    [
        ("lower", ">= 5.0", False),
        ("major", ">= 5.0", True),
        ("major", "~> 5", False),
        ("minor", "~> 5.31", True),
        ("minor", "~> 5.31.0", False),
        ("exact", "~> 5.31.0", True),
        ("exact", "5.31.0", False),
    ],
)
def test_the_minimum_tier_is_the_teams_choice(tmp_path: Path, minimum: str, version: str, fires: bool) -> None:
    write(tmp_path, {"main.tf": required(f'{{ source = "hashicorp/aws", version = "{version}" }}')})
    report = run_lint(tmp_path, only=("provider-version-floats",), config={"min_tier": {"providers": minimum}}).report
    assert bool(report.findings) is fires


@pytest.mark.parametrize(
    ("entry", "block", "fires"),
    [
        (">= 5.0", "~> 5.31", False),
        ("~> 5.0", ">= 5.31", False),
        (">= 5.0", ">= 5.31", True),
        (">= 5.0", "", True),
    ],
)
def test_all_the_constraints_on_a_provider_count_together(tmp_path: Path, entry: str, block: str, fires: bool) -> None:
    version = f'  version = "{block}"\n' if block else ""
    provider = f'provider "aws" {{\n{version}}}\n'
    write(tmp_path, {"main.tf": required(f'{{ source = "hashicorp/aws", version = "{entry}" }}') + provider})
    assert bool(run_lint(tmp_path, only=("provider-version-floats",)).report.findings) is fires


BROKEN = {"main.tf": BACKEND + 'resource "aws_lb" "x" {}\n', "broken.tf": 'terraform {\n  required_providers {\n    aws = "\n'}


def test_what_may_stand_in_a_part_that_was_not_read_is_not_said_to_be_missing(tmp_path: Path) -> None:
    write(tmp_path, BROKEN)
    report = run_lint(tmp_path).report
    assert not {finding.policy for finding in report.findings} & {"provider-undeclared", "terraform-version-missing"}
    assert report.exit_code in (ExitCode.FINDINGS, ExitCode.INDETERMINATE)
    assert any(str(tmp_path / "broken.tf") in item.what for item in report.not_checked)
