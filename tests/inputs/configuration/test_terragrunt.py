"""Terragrunt: what it applies, what it generates, and what it includes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.directory import Write, read, writer
from tfguard.inputs.configuration.model import CallKind, FileKind
from tfguard.inputs.configuration.tree import scan
from tfguard.model import UNKNOWN


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    return writer(tmp_path, monkeypatch)


def test_terragrunt_calls_a_module(write: Write) -> None:
    write(
        {
            "app/terragrunt.hcl": 'terraform {\n  source = "tfr:///org/net/aws?version=1.2.3"\n}\ninputs = {\n  a = 1\n}\n',
            "db/terragrunt.hcl": 'terraform {\n  source = "${get_repo_root()}/modules/db"\n}\n',
            "stack/terragrunt.stack.hcl": 'unit "a" {\n  source = "../units/a"\n  path = "a"\n}\n',
            "other/account.hcl": "locals {\n  a = 1\n}\n",
            "packer/x.pkr.hcl": 'generate "x" {\n}\n',
        }
    )
    modules = list(scan(["."]))
    assert [(module.directory, module.files[0].kind) for module in modules] == [
        ("app", FileKind.TERRAGRUNT), ("db", FileKind.TERRAGRUNT), ("stack", FileKind.TERRAGRUNT),
    ]  # fmt: skip
    found = [module.calls[0] for module in modules]
    assert [(item.name, item.source, item.kind, item.local_directory) for item in found] == [
        ("terragrunt", "tfr:///org/net/aws?version=1.2.3", CallKind.TERRAGRUNT, None),
        ("terragrunt", UNKNOWN, CallKind.TERRAGRUNT, None),
        ("a", "../units/a", CallKind.TERRAGRUNT, "units/a"),
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('generate "p" {\n  path     = "p.tf"\n  contents = <<EOF\n', "EOF\n}\n"),
        ('generate "p" {\n  path     = "p.tf"\n  contents = <<-EOF\n', "  EOF\n}\n"),
        ('generate = {\n  p = {\n    path     = "p.tf"\n    contents = <<EOF\n', "EOF\n  }\n}\n"),
    ],
)
def test_terragrunt_generates_configuration(write: Write, before: str, after: str) -> None:
    generated = (
        'terraform {\n  required_providers {\n    aws = { source = "a/aws", version = "~> 5" }\n  }\n}\n'
        'provider "aws" {\n  region = "${local.region}"\n}\n'
    )
    text = "# é\n" + before + generated + after
    write({"terragrunt.hcl": text})
    module = read()
    assert module.problems == ()
    (item,) = module.requirements
    assert (item.name, item.version, item.generated) == ("aws", "~> 5", True)
    assert item.version_place is not None
    assert item.version_place.span.text(text.encode()) == '"~> 5"'
    assert item.place.span.line == text.splitlines().index('    aws = { source = "a/aws", version = "~> 5" }') + 1
    assert [(block.name, block.generated) for block in module.providers] == [("aws", True)]


def test_a_generated_string_has_the_place_of_the_string(write: Write) -> None:
    contents = 'contents = "provider \\"aws\\" {\\n  version = \\"1\\"\\n}\\n"'
    write({"terragrunt.hcl": f'generate "p" {{\n  path = "p.tf"\n  {contents}\n}}\n'})
    (block,) = read().providers
    assert (block.version, str(block.version_place)) == ("1", "terragrunt.hcl:3:14")


def test_what_is_generated_from_elsewhere_is_not_looked_at(write: Write) -> None:
    text = 'generate "%s" {\n  path = "%s"\n  contents = file("x")\n}\n'
    write({"terragrunt.hcl": text % ("p", "p.tf") + text % ("q", "q.txt")})
    assert [str(problem.place) for problem in read().problems] == ["terragrunt.hcl:3:14"]


ROOT = """
remote_state {
  backend = "s3"
}
generate "p" {
  path     = "p.tf"
  contents = <<EOF
terraform {
  required_version = ">= 1"
  required_providers {
    aws = "5"
  }
}
EOF
}
"""


@pytest.mark.parametrize("path", ["find_in_parent_folders()", 'find_in_parent_folders("root.hcl")', '"../../root.hcl"'])
def test_what_is_included_holds_too(write: Write, path: str) -> None:
    unit = f'include "root" {{\n  path = {path}\n}}\n'
    write({"root.hcl": ROOT, "live/app/terragrunt.hcl": unit, "live/app/main.tf": 'resource "aws_x" "y" {}\n'})
    above, module = scan(["."])
    assert [item.name for item in above.requirements] == ["aws"]
    assert module.requirements == ()
    assert [(item.name, str(item.place)) for item in module.inherited] == [("aws", "root.hcl:11:5")]
    assert [core.version for core in module.inherited_core] == [">= 1"]
    assert module.backend is not None
