"""Configurations in HCL and in JSON, with lock file and Terragrunt's files."""

from __future__ import annotations

from random import Random
from typing import Any

from fuzzing import sources
from fuzzing.checks import JSON_FORMAT
from fuzzing.damage import HCL, damage
from fuzzing.nodes import damage_nodes, written
from fuzzing.trial import Trial

TERRAGRUNT = b"""\
terraform {
  source = "git::https://example.org/modules.git//vpc?ref=main"
}

include "root" {
  path = find_in_parent_folders("root.hcl")
}

generate "provider" {
  path      = "provider.tf"
  if_exists = "overwrite"
  contents  = <<EOF
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
EOF
}

dependency "network" {
  config_path = "../network"
}
"""
PIPELINE = b"""\
name: apply
on: push
jobs:
  apply:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: hashicorp/setup-terraform@v3
        with:
          terraform_version: latest
      - run: |
          terraform init -upgrade
          terraform apply -auto-approve -target=module.a
"""
AS_JSON: Any = {
    "terraform": {
        "required_version": ">= 1.0",
        "required_providers": {"aws": {"source": "hashicorp/aws", "version": ">= 5.0"}},
        "backend": {"s3": {"bucket": "states", "key": "a"}},
    },
    "provider": {"aws": [{"region": "eu-west-1"}, {"alias": "west", "version": "~> 4.0"}]},
    "module": {"vpc": {"source": "terraform-aws-modules/vpc/aws", "version": ">= 3", "providers": {"aws": "aws.west"}}},
    "resource": {
        "aws_lb": {"web": {"name": "web", "lifecycle": {"prevent_destroy": True, "ignore_changes": ["tags"]}}},
        "aws_route53_record": {"www": [{"ttl": 60, "type": "A", "records": ["${aws_lb.web.dns_name}"]}]},
        "aws_autoscaling_group": {"web": {"min_size": 1, "max_size": 1, "health_check_type": "EC2"}},
    },
    "variable": {"zone": {"type": "string", "default": "example.org"}},
}


def trial(rng: Random) -> Trial:
    """A directory with one damaged file among whole ones."""
    files = {
        "main.tf": sources.pick(rng, sources.configurations()),
        ".terraform.lock.hcl": sources.pick(rng, sources.locks()),
    }
    name, data = rng.choice((_hcl, _hcl, _hcl, _json, _lock, _terragrunt, _pipeline))(rng)
    return Trial((("lint", ".", *JSON_FORMAT),), {**files, name: data}, (name,))


def _hcl(rng: Random) -> tuple[str, bytes]:
    found = sources.configurations()
    return rng.choice(("main.tf", "main.tf", "main_override.tf", "main.tofu")), damage(
        rng, sources.pick(rng, found), HCL, found
    )


def _json(rng: Random) -> tuple[str, bytes]:
    document = sources.parsed(written(rng, AS_JSON))
    data = written(rng, damage_nodes(rng, document))
    return "more.tf.json", damage(rng, data, HCL) if rng.random() < 0.2 else data


def _lock(rng: Random) -> tuple[str, bytes]:
    return ".terraform.lock.hcl", damage(rng, sources.pick(rng, sources.locks()), HCL, sources.locks())


def _terragrunt(rng: Random) -> tuple[str, bytes]:
    return "terragrunt.hcl", damage(rng, TERRAGRUNT, HCL)


def _pipeline(rng: Random) -> tuple[str, bytes]:
    return ".github/workflows/apply.yml", damage(rng, PIPELINE, HCL)
