"""Plans as JSON: damaged, cut, written in another way, with a secret in them, and several in one input."""

from __future__ import annotations

import json
from random import Random

from fuzzing import sources
from fuzzing.checks import EVERY_FORMAT, JSON_FORMAT, refused
from fuzzing.damage import JSON, cut, damage
from fuzzing.neutral import rewritten, same_findings
from fuzzing.nodes import damage_nodes, written
from fuzzing.secret import in_plan, kept_secret, new_secret
from fuzzing.trial import Trial

NAME = "plan.json"


def trial(rng: Random) -> Trial:
    """A plan that is damaged in one of the ways, or only written in another."""
    return rng.choice((_bytes, _nodes, _nodes, _nodes, _cut, _neutral, _neutral, _secret, _several))(rng)


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


def _secret(rng: Random) -> Trial:
    """A plan with damage, and a secret that is planted after it."""
    document, other = (sources.parsed(sources.pick(rng, sources.plans())) for _ in range(2))
    document, secret = damage_nodes(rng, document, (document, other)), new_secret(rng)
    checks = (kept_secret(secret, NAME),) if in_plan(rng, document, secret) else ()
    return Trial((("plan", NAME, *EVERY_FORMAT),), {NAME: written(rng, document)}, (NAME,), checks)


def _several(rng: Random) -> Trial:
    """Two plans in one input: as lines, as an array, as Terragrunt prints and logs them; damaged more often than not."""
    texts = [json.dumps(sources.parsed(sources.pick(rng, sources.plans()))) for _ in range(2)]
    forms = (
        "\n".join(texts),
        f"[{', '.join(texts)}]",
        "\n".join(f"[unit-{number}] terraform: {text}" for number, text in enumerate(texts)),
        "\n".join(
            json.dumps({"level": "stdout", "prefix": f"unit-{number}", "msg": text}) for number, text in enumerate(texts)
        ),
        "\n".join(f"12:00:00.000 STDOUT [unit-{number}] terraform: {text}" for number, text in enumerate(texts)),
    )
    data = rng.choice(forms).encode()
    return _trial(damage(rng, data, JSON, sources.plans()) if rng.random() < 0.7 else data)
