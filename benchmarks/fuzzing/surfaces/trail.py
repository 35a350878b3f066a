"""CloudTrail's records, from which a scan tells who made an edit."""

from __future__ import annotations

from functools import cache
from random import Random

from fuzzing import sources
from fuzzing.checks import JSON_FORMAT, refused
from fuzzing.damage import JSON, cut, damage
from fuzzing.nodes import damage_nodes, written
from fuzzing.trial import Check, Trial
from fuzzing.world import STATE, Account, Answers, state_bytes
from tests.resources.row import AnswerRow, edited

NAME = "trail.json"
_SERVICES = ("autoscaling", "elbv2", "iam", "lambda", "rds", "route53", "ec2")


def trial(rng: Random) -> Trial:
    """A state that differs from AWS, and damaged records of who has edited it."""
    whole, how = sources.pick(rng, sources.trails()), rng.random()
    checks: tuple[Check, ...] = ()
    if how < 0.2:
        data = damage(rng, whole, JSON, sources.trails())
    elif how < 0.3:
        data, checks = cut(rng, whole), (refused,)
    else:
        data = written(rng, damage_nodes(rng, sources.parsed(whole)))
    if rng.random() < 0.1:
        data = sources.squeezed(data)
    found = rng.choice(_changed())
    argv = ("drift", "--state", STATE, "--no-unmanaged", "--trail", NAME, *JSON_FORMAT)
    return Trial((argv,), {STATE: state_bytes(found), NAME: data}, (NAME,), checks, Account(found, Answers(found)))


@cache
def _changed() -> tuple[AnswerRow, ...]:
    """Rows of the services whose trails are there, each after an edit that is found."""
    found = []
    for data in sources.rows():
        row = sources.parsed(data)
        if row["answers"] and row["answers"][0]["call"].split(".")[0] in _SERVICES:
            found += [edited(row, edit) for edit in row["edits"] if "changed" in edit or "deleted" in edit][:4]
    return tuple(found)
