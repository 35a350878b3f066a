"""Lock files, before and after a change."""

from __future__ import annotations

from random import Random

from fuzzing import sources
from fuzzing.checks import JSON_FORMAT
from fuzzing.damage import HCL, damage
from fuzzing.trial import Trial

BASE, HEAD = "base.lock.hcl", "head.lock.hcl"


def trial(rng: Random) -> Trial:
    """A plan with two lock files, of which one is damaged."""
    found = sources.locks()
    whole, damaged = sources.pick(rng, found), damage(rng, sources.pick(rng, found), HCL, found)
    base, head = rng.sample((whole, damaged), 2)
    files = {"plan.json": sources.pick(rng, sources.plans()), BASE: base, HEAD: head}
    return Trial((("plan", "plan.json", "--base-lock", BASE, "--head-lock", HEAD, *JSON_FORMAT),), files, (BASE, HEAD))
