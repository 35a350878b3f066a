"""tfguard.yaml."""

from __future__ import annotations

from random import Random
from typing import Any

import yaml

from fuzzing import sources
from fuzzing.checks import JSON_FORMAT
from fuzzing.damage import YAML, damage
from fuzzing.nodes import damage_nodes
from fuzzing.trial import Trial

NAME = "tfguard.yaml"


def trial(rng: Random) -> Trial:
    """A plan that is judged under a configuration that is damaged."""
    whole = sources.configuration()
    data = damage(rng, whole, YAML) if rng.random() < 0.5 else dumped(damage_nodes(rng, yaml.safe_load(whole)))
    files = {"plan.json": sources.pick(rng, sources.plans()), NAME: data, "policies/mine.yaml": sources.renamed("mine")}
    return Trial((("plan", "plan.json", "--config", NAME, *JSON_FORMAT),), files, (NAME,), named=("policy_dirs",))


def dumped(*documents: Any) -> bytes:
    """Documents as YAML, anchors and all; a lone surrogate as an escape."""
    text: str = yaml.dump_all(documents, Dumper=yaml.SafeDumper, allow_unicode=False)
    return text.encode("utf-8", "backslashreplace")
