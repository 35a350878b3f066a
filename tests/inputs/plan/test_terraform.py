"""The binary plan with the real terraform or tofu."""

from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.command import refusal, run

pytestmark = pytest.mark.terraform

BUILTIN = """\
variable "size" {
  default = "small"
}

resource "terraform_data" "kept" {
  count            = 2
  input            = var.size
  triggers_replace = [var.size]

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }
}

module "inner" {
  source = "./inner"
}
"""
INNER = """\
resource "terraform_data" "guarded" {
  for_each = toset(["a.b", "c/d"])
  input    = each.key

  lifecycle {
    prevent_destroy = true
  }
}
"""
AWS = """\
terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

provider "aws" {
  region                      = "eu-west-1"
  access_key                  = "none"
  secret_key                  = "none"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
}

resource "aws_eip" "nat" {
  lifecycle {
    prevent_destroy = true
  }
}
"""
POLICY = """\
id: rule-seen
title: A rule is seen
layer: run
severity: high
surface: plan
match:
  types: ['*']
when: lifecycle
message: '{{ lifecycle.prevent_destroy }} {{ lifecycle.create_before_destroy }} {{ upgrade.bump }}.'
why: It takes no site down, it is here to be seen by a test.
fix: Nothing needs to be done about this at all.
---
flags: []
allows: []
"""


class Directory:
    """A directory in which the real tool runs."""

    def __init__(self, tool: str, path: Path, environment: dict[str, str]) -> None:
        self.tool = tool
        self.path = path
        self._environment = environment

    def terraform(self, *argv: str) -> None:
        """Run the tool; it must succeed."""
        done = subprocess.run(
            [self.tool, *argv], cwd=self.path, env=self._environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr


@pytest.fixture
def directory(terraform: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Directory:
    (tmp_path / "policies").mkdir()
    (tmp_path / "policies" / "rule-seen.yaml").write_text(POLICY, "utf-8")
    configuration = tmp_path / "cli.rc"
    configuration.write_text("disable_checkpoint = true\n", "utf-8")
    kept = {name: value for name, value in os.environ.items() if not name.startswith("TF_")}
    environment = {**kept, "TF_CLI_CONFIG_FILE": str(configuration), "TF_IN_AUTOMATION": "1", "CHECKPOINT_DISABLE": "1"}
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)
    return Directory(terraform, tmp_path, environment)


def findings(*argv: str) -> dict[str, str]:
    """The message of each finding of the test's policy, by address."""
    outcome = run("plan", *argv, "--policies", "policies", "--format", "json")
    assert outcome.code in (0, 1), outcome.err
    found = json.loads(outcome.out)["findings"]
    return {item["location"]["address"]: item["message"] for item in found if item["policy"] == "rule-seen"}


@pytest.fixture
def builtin(directory: Directory) -> Directory:
    (directory.path / "main.tf").write_text(BUILTIN, "utf-8")
    (directory.path / "inner").mkdir()
    (directory.path / "inner" / "main.tf").write_text(INNER, "utf-8")
    directory.terraform("init", "-input=false")
    directory.terraform("plan", "-input=false", "-out=plan.bin")
    return directory


@pytest.mark.usefixtures("builtin")
def test_a_binary_plan_is_judged_from_end_to_end() -> None:
    assert findings("plan.bin") == {
        "terraform_data.kept[0]": "false true (not set).",
        "terraform_data.kept[1]": "false true (not set).",
        'module.inner.terraform_data.guarded["a.b"]': "true false (not set).",
        'module.inner.terraform_data.guarded["c/d"]': "true false (not set).",
    }


@pytest.mark.usefixtures("builtin")
def test_the_plan_file_option_alone_is_the_same() -> None:
    assert len(findings("--plan-file", "plan.bin")) == 4


def test_a_replacement_is_judged(builtin: Directory) -> None:
    builtin.terraform("apply", "-input=false", "-auto-approve")
    builtin.terraform("plan", "-input=false", "-var", "size=large", "-out=plan.bin")
    assert findings("plan.bin")["terraform_data.kept[0]"] == "false true (not set)."


def test_a_refresh_only_plan_passes(builtin: Directory) -> None:
    builtin.terraform("apply", "-input=false", "-auto-approve")
    builtin.terraform("plan", "-input=false", "-refresh-only", "-out=plan.bin")
    assert run("plan", "plan.bin").code == 0


def test_a_file_that_terraform_refuses_is_refused(builtin: Directory) -> None:
    data = bytearray((builtin.path / "plan.bin").read_bytes())
    data[40:60] = bytes(20)
    (builtin.path / "plan.bin").write_bytes(data)
    refusal(run("plan", "plan.bin"))


def test_a_plan_with_a_real_provider(directory: Directory, provider_mirror: Path) -> None:
    mirror = f'provider_installation {{\n  filesystem_mirror {{\n    path = "{provider_mirror}"\n  }}\n}}\n'
    (directory.path / "cli.rc").write_text(mirror, "utf-8")
    (directory.path / "main.tf").write_text(AWS, "utf-8")
    directory.terraform("init", "-input=false")
    directory.terraform("plan", "-input=false", "-refresh=false", "-out=plan.bin")
    lock = (directory.path / ".terraform.lock.hcl").read_text("utf-8")
    (directory.path / "base.hcl").write_text(re.sub(r'(version +)= "\d+', r'\1= "1', lock), "utf-8")
    assert findings("plan.bin", "--base-lock", "base.hcl") == {"aws_eip.nat": "true false major."}
