"""Plans as JSON: damaged, cut, written in another way, and with a secret in them."""

from __future__ import annotations

from random import Random

from fuzzing import sources
from fuzzing.checks import EVERY_FORMAT, JSON_FORMAT, refused
from fuzzing.damage import JSON, cut, damage
from fuzzing.neutral import rewritten, same_findings
from fuzzing.nodes import damage_nodes, written
from fuzzing.secret import planted
from fuzzing.trial import Trial

NAME = "plan.json"


def trial(rng: Random) -> Trial:
    """A plan that is damaged in one of the ways, or only written in another."""
    return rng.choice((_bytes, _nodes, _nodes, _nodes, _cut, _neutral, _neutral, planted))(rng)


def _trial(data: bytes, formats: tuple[str, ...] = JSON_FORMAT) -> Trial:
    return Trial((("plan", NAME, *formats),), {NAME: data}, (NAME,))


def _bytes(rng: Random) -> Trial:
    found = sources.plans()
    return _trial(damage(rng, sources.pick(rng, found), JSON, found))


def _nodes(rng: Random) -> Trial:
    document, other = (sources.parsed(sources.pick(rng, sources.plans())) for _ in range(2))
    formats = EVERY_FORMAT if rng.random() < 0.1 else JSON_FORMAT
    return _trial(written(rng, damage_nodes(rng, document, (document, other))), formats)


def _cut(rng: Random) -> Trial:
    data = cut(rng, sources.pick(rng, sources.plans()))
    return Trial((("plan", NAME, *JSON_FORMAT),), {NAME: data}, (NAME,), (refused,))


def _neutral(rng: Random) -> Trial:
    """A plan as it is, then the same written differently."""
    data = sources.pick(rng, sources.plans())
    files = {"whole/" + NAME: data, NAME: rewritten(rng, data)}
    argvs = (("plan", "whole/" + NAME, *JSON_FORMAT), ("plan", NAME, *JSON_FORMAT))
    return Trial(argvs, files, (NAME,), (same_findings,), shrinks=False)
