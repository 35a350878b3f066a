"""Override files: merged last, as Terraform merges them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.directory import Write, call, calls, read, writer


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    return writer(tmp_path, monkeypatch)


BASE = """
terraform {
  required_version = ">= 1"
  required_providers {
    aws  = { source = "a/aws", version = "1" }
    null = "2"
  }
  backend "s3" {}
}
module "m" {
  source  = "org/net/aws"
  version = "1.0"
}
provider "aws" {
  version = "1"
}
resource "aws_lb" "a" {
  name     = "x"
  internal = true
  lifecycle {
    prevent_destroy = true
  }
}
"""
OVERRIDE = """
terraform {
  required_version = ">= 2"
  required_providers {
    aws = { version = "3" }
  }
  cloud {}
}
module "m" {
  version = "2.0"
}
provider "aws" {
  region = "x"
}
resource "aws_lb" "a" {
  name = "z"
  lifecycle {
    create_before_destroy = true
  }
}
"""


def test_override_files_are_merged_last(write: Write) -> None:
    more = '{"module": {"n": {"source": "./other"}}}'
    write({"aaa.tf": BASE, "zzz.tf": call("n"), "a_override.tf": OVERRIDE, "override.tf.json": more})
    module = read("aws_lb")
    assert [(file.path, file.override) for file in module.files] == [
        ("aaa.tf", False), ("zzz.tf", False), ("a_override.tf", True), ("override.tf.json", True),
    ]  # fmt: skip
    assert {item.name: (item.source, item.version) for item in module.requirements} == {"aws": (None, "3"), "null": (None, "2")}
    assert [core.version for core in module.core] == [None, ">= 2"]
    assert (module.backend, module.cloud is not None) == (None, True)
    assert [(item.name, item.source, item.version) for item in module.calls] == [
        ("m", "org/net/aws", "2.0"),
        ("n", "./other", None),
    ]
    assert module.calls[0].version_place is not None
    assert module.calls[0].version_place.file == "a_override.tf"
    assert [(item.version, item.configured) for item in module.providers] == [("1", True)]
    (block,) = module.resources
    assert block.values == {
        "name": "z", "internal": True, "lifecycle": [{"prevent_destroy": True, "create_before_destroy": True}],
    }  # fmt: skip


def test_an_override_without_a_base_stands_by_itself(write: Write) -> None:
    write({"x_override.tofu": call("x"), "overrides.tf": call("y")})
    assert calls(read()) == ["y", "x"]
