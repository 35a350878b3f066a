"""`lint --fix`: twice is as once, and nothing changes but what it names."""

from __future__ import annotations

import re
from difflib import unified_diff
from random import Random

from fuzzing import sources
from fuzzing.checks import JSON_FORMAT
from fuzzing.damage import HCL, damage
from fuzzing.trial import Outcome, Trial

LIVE = b"""\
terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.0"
    }
    random = { source = "hashicorp/random" }
  }
}

provider "aws" {
  region = "eu-west-1"
}

resource "aws_lb" "web" {
  name = "web"
}
"""
SHORT = b'provider "aws" {}\r\n\r\nterraform {\r\n  required_version = "~> 1.9"\r\n  backend "s3" {}\r\n}\r\n'
_PINNED = re.compile(r"^(.+): pinned (.+)\.$", re.MULTILINE)
_PINS = ("version", "source", "{", "}")
"""What stands in a line that --fix may write anew, beside the name of a provider."""


def trial(rng: Random) -> Trial:
    """A root module that can be pinned, damaged; fixed twice."""
    found = (LIVE, SHORT, (sources.FIXTURES / "configurations" / "live" / "main.tf").read_bytes())
    main, lock = sources.pick(rng, found), sources.locks()[-1]
    if rng.random() < 0.9:
        main = damage(rng, main, HCL, found)
    if rng.random() < 0.2:
        lock = damage(rng, lock, HCL, sources.locks())
    files = {"main.tf": main, ".terraform.lock.hcl": lock}
    if rng.random() < 0.3:
        files["versions.tf"] = damage(rng, sources.pick(rng, found), HCL, found)
    look, fix = ("lint", ".", "--diff", *JSON_FORMAT), ("lint", ".", "--fix", *JSON_FORMAT)
    return Trial((look, fix, fix), files, tuple(files), (as_shown, as_named, nothing_more))


def as_shown(trial: Trial, outcomes: tuple[Outcome, ...]) -> str | None:
    """A check: --diff writes nothing, and --fix what it has shown."""
    shown, fixed = outcomes[0], outcomes[1]
    if _inputs(trial, shown) != trial.files:
        return "--diff has written"
    changed = sum(trial.files[name] != data for name, data in _inputs(trial, fixed).items())
    return None if changed == shown.out.count("\n+++ ") + shown.out.startswith("+++ ") else f"{changed} files, not as shown"


def as_named(trial: Trial, outcomes: tuple[Outcome, ...]) -> str | None:
    """A check: the files that are named are those that are changed, and only lines that pin the providers that are named."""
    fixed = outcomes[1]
    named = {path.removeprefix("./"): providers.split(", ") for path, providers in _PINNED.findall(fixed.err)}
    after = _inputs(trial, fixed)
    changed = {name for name, data in trial.files.items() if after.get(name) != data}
    if changed != set(named):
        return f"changed: {sorted(changed)}, named: {sorted(named)}"
    for name in changed:
        pins = (*_PINS, *named[name])
        lines = [line for line in _removed(trial.files[name], after[name]) if line.strip()]
        others = [line for line in lines if not any(word in line for word in pins)]
        if others:
            return f"{name}: lines that pin no provider are gone: {others!r}"
    return None


def nothing_more(trial: Trial, outcomes: tuple[Outcome, ...]) -> str | None:
    """A check: the second time nothing is to be done."""
    once, twice = outcomes[1], outcomes[2]
    if _inputs(trial, once) != _inputs(trial, twice):
        return f"another fix the second time: {twice.err[:200]}"
    return f"said once more: {twice.err[:200]}" if _PINNED.search(twice.err) else None


def _inputs(trial: Trial, outcome: Outcome) -> dict[str, bytes]:
    return {name: data for name, data in outcome.files.items() if name in trial.files}


def _removed(before: bytes, after: bytes) -> list[str]:
    """The lines that are not as they were."""
    old, new = (data.decode("latin-1").split("\n") for data in (before, after))
    return [line[1:] for line in unified_diff(old, new, n=0, lineterm="") if re.match("-(?!-- $)", line)]
