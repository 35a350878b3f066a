"""States, scanned in an AWS that has what the whole state says."""

from __future__ import annotations

from random import Random

from fuzzing import sources
from fuzzing.checks import JSON_FORMAT, refused
from fuzzing.damage import JSON, cut, damage
from fuzzing.nodes import damage_nodes, written
from fuzzing.trial import Trial
from fuzzing.world import SCAN, STATE, Account, Answers, row, state_bytes, state_of


def trial(rng: Random) -> Trial:
    """A state that is damaged or cut."""
    found = row(rng)
    whole, how = state_bytes(found), rng.random()
    if how < 0.2:
        data = damage(rng, whole, JSON, (state_bytes(row(rng)),))
    elif how < 0.3:
        data = cut(rng, whole)
    else:
        data = written(rng, damage_nodes(rng, state_of(found), (sources.parsed(whole), state_of(row(rng)))))
    session = Account(found, Answers(found))
    more = rng.choice(((), (), ("--no-unmanaged",)))
    return Trial(((*SCAN, *more, *JSON_FORMAT),), {STATE: data}, (STATE,), (refused,) if 0.2 <= how < 0.3 else (), session)
