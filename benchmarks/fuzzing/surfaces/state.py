"""States, scanned in an AWS that has what the whole state says."""

from __future__ import annotations

from random import Random

from fuzzing import sources
from fuzzing.checks import EVERY_FORMAT, JSON_FORMAT, refused
from fuzzing.damage import JSON, cut, damage
from fuzzing.nodes import damage_nodes, written
from fuzzing.secret import in_state, kept_secret, new_secret
from fuzzing.trial import Trial
from fuzzing.world import SCAN, STATE, Account, Answers, row, state_bytes, state_of
from tests.resources.row import AnswerRow


def trial(rng: Random) -> Trial:
    """A state that is damaged, cut, or has a secret in it."""
    found = row(rng)
    if found["state"] is not None and rng.random() < 0.15:
        return _secret(rng, found)
    whole, how = state_bytes(found), rng.random()
    if how < 0.2:
        data = damage(rng, whole, JSON, (state_bytes(row(rng)),))
    elif how < 0.3:
        data = cut(rng, whole)
    else:
        data = written(rng, damage_nodes(rng, state_of(found), (sources.parsed(whole), state_of(row(rng)))))
    session = Account(found, Answers(found))
    more = rng.choice(((), (), ("--no-unmanaged",)))
    checks = (refused,) if 0.2 <= how < 0.3 else ()
    # Credentials of another account than the states' are refused for all of them.
    return Trial(((*SCAN, *more, *JSON_FORMAT),), {STATE: data}, (STATE,), checks, session, named=("the states are of",))


def _secret(rng: Random, found: AnswerRow) -> Trial:
    document, secret = sources.parsed(state_bytes(found)), new_secret(rng)
    in_state(rng, document, secret)
    session, check = Account(found, Answers(found)), kept_secret(secret, STATE)
    return Trial(((*SCAN, *EVERY_FORMAT),), {STATE: written(rng, document)}, (STATE,), (check,), session)
