"""Policies of somebody else: one of ours under another id, damaged, its examples run and then used on a plan."""

from __future__ import annotations

from random import Random

import yaml

from fuzzing import sources
from fuzzing.checks import JSON_FORMAT
from fuzzing.damage import YAML, damage
from fuzzing.nodes import damage_nodes
from fuzzing.surfaces.configuration import dumped
from fuzzing.trial import Trial

NAME = "mine/damaged.yaml"


def trial(rng: Random) -> Trial:
    """A policy that is damaged: tested, or used."""
    found = sources.policies()
    whole = sources.renamed("damaged", rng.randrange(len(found)))
    if rng.random() < 0.5:
        data = damage(rng, whole, YAML, tuple(text for _, text in found))
    else:
        documents, others = (list(yaml.load_all(text, yaml.CSafeLoader)) for text in (whole, rng.choice(found)[1]))
        number = rng.choice((0, 0, len(documents) - 1))
        documents[number] = damage_nodes(rng, documents[number], (documents[number], *others))
        data = dumped(*documents)
    files = {"plan.json": sources.pick(rng, sources.plans()), NAME: data}
    test, use = ("policies", "test", NAME), ("plan", "plan.json", "--policies", "mine", *JSON_FORMAT)
    return Trial((test, use) if rng.random() < 0.5 else (use,), files, (NAME,))
