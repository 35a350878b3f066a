"""What tflint's rules say they report, tfguard reports; docs/lint.md says where the two differ, and so do these rows."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.lint.tree import findings, write

ENTRY = "terraform {{\n  required_providers {{\n    template = {}\n  }}\n}}\n"
GIT = 'module "consul" {{\n  source = "git://hashicorp.com/consul.git{}"\n}}\n'
HG = 'module "consul" {{\n  source = "hg::http://hashicorp.com/consul.hg{}"\n}}\n'
VPC = 'module "vpc" {{\n  source = "terraform-aws-modules/vpc/aws"\n{}}}\n'
PROVIDERS, VERSION, SOURCE, RANGE = "provider-*", "terraform-version-*", "module-ref-*", "module-version-*"

REPORTED = [
    (PROVIDERS, 'provider "template" {}\n', ["provider-undeclared"]),
    (PROVIDERS, 'provider "template" {\n  version = "2"\n}\n', ["provider-version-misplaced"]),
    (PROVIDERS, ENTRY.format('"~> 2"') + 'provider "template" {}\n', ["provider-legacy-form"]),
    (PROVIDERS, ENTRY.format('{\n      version = "~> 2"\n    }') + 'provider "template" {}\n', ["provider-source-missing"]),
    (PROVIDERS, ENTRY.format('{\n      source = "hashicorp/template"\n    }'), ["provider-version-missing"]),
    (PROVIDERS, 'output "x" {\n  value = provider::time::rfc3339_parse("2023-07-25")\n}\n', ["provider-undeclared"]),
    (VERSION, "terraform {\n}\n", ["terraform-version-missing"]),
    (VERSION, 'resource "null_resource" "x" {}\n', ["terraform-version-missing"]),
    (SOURCE, GIT.format(""), ["module-ref-missing"]),
    (SOURCE, GIT.format("?ref=master"), ["module-ref-branch"]),
    (SOURCE, GIT.format("?ref=main"), ["module-ref-branch"]),
    (SOURCE, GIT.format("?ref=develop"), ["module-ref-branch"]),
    (SOURCE, HG.format("?rev=default"), ["module-ref-branch"]),
    (SOURCE, HG.format(""), ["module-ref-missing"]),
    (RANGE, VPC.format(""), ["module-version-missing"]),
    (RANGE, VPC.format("  version = null\n"), ["module-version-missing"]),
]
SILENT = [
    (PROVIDERS, ENTRY.format('{ source = "hashicorp/template", version = "~> 2" }') + 'provider "template" {}\n'),
    (PROVIDERS, '# provider::time::rfc3339_parse("x")\noutput "x" {\n  value = "provider::time::parse(1)"\n}\n'),
    (PROVIDERS, ENTRY.format('{ source = "terraform.io/builtin/terraform" }').replace("template", "terraform")),
    (VERSION, 'terraform {\n  required_version = "~> 1.0"\n}\n'),
    (SOURCE, GIT.format("?ref=8a4b0c1d2e3f405162738495a6b7c8d9e0f1a2b3")),
    (SOURCE, VPC.format('  version = "1.0.0"\n')),
    (SOURCE, 'module "x" {\n  source = "./module"\n}\n'),
    (RANGE, VPC.format('  version = "1.0.0"\n')),
    (RANGE, VPC.format('  version = "= 1.0.0"\n')),
    (RANGE, GIT.format("?ref=v1.0.0")),
]
OTHERWISE = [
    (
        PROVIDERS,
        'terraform {\n  backend "s3" {}\n}\n' + ENTRY.format('{ source = "hashicorp/template", version = ">= 2" }'),
        "high",
    ),
    (SOURCE, GIT.format("?ref=feature"), "medium"),
    (SOURCE, GIT.format("?ref=v1.2.0"), "info"),
    (RANGE, VPC.format('  version = "~> 1.0"\n'), "low"),
]


@pytest.mark.parametrize(("only", "text", "policies"), REPORTED)
def test_what_the_rules_report(tmp_path: Path, only: str, text: str, policies: list[str]) -> None:
    write(tmp_path, {"main.tf": text})
    assert [finding.policy for finding in findings(tmp_path, only=only)] == policies


@pytest.mark.parametrize(("only", "text"), SILENT)
def test_what_neither_reports(tmp_path: Path, only: str, text: str) -> None:
    write(tmp_path, {"main.tf": text})
    assert findings(tmp_path, only=only) == []


@pytest.mark.parametrize(("only", "text", "severity"), OTHERWISE)
def test_what_tfguard_reports_besides(tmp_path: Path, only: str, text: str, severity: str) -> None:
    write(tmp_path, {"main.tf": text})
    assert [str(finding.severity) for finding in findings(tmp_path, only=only)] == [severity]
