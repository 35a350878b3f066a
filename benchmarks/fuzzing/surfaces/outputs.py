"""Names and values that are hostile to whoever shows them, in every format."""

from __future__ import annotations

from random import Random

from fuzzing import sources
from fuzzing.checks import EVERY_FORMAT
from fuzzing.nodes import HOSTILE, damage_nodes, slots, written
from fuzzing.trial import Trial

NAME = "plan.json"
KEYS = (
    "address",
    "name",
    "index",
    "module_address",
    "type",
    "provider_name",
    "id",
    "arn",
    "description",
    "domain_name",
    "tags",
)
"""Keys whose values reports show."""


def trial(rng: Random) -> Trial:
    """A plan with hostile texts where reports take them from."""
    document = sources.parsed(sources.pick(rng, sources.plans()))
    places = [(holder, key) for holder, key in slots(document) if isinstance(holder[key], str)]
    shown = [place for place in places if place[1] in KEYS] or places
    for holder, key in rng.sample(shown, min(len(shown), rng.choice((1, 3, 10)))):
        text = rng.choice(HOSTILE)
        holder[key] = rng.choice((text, f"{holder[key]}{text}", f"{text}{holder[key]}"))
    if rng.random() < 0.3:
        document = damage_nodes(rng, document)
    return Trial((("plan", NAME, *EVERY_FORMAT),), {NAME: written(rng, document)}, (NAME,))
