"""A policy to change in tests."""

from __future__ import annotations

from typing import Any

import msgspec

from tfguard.engine.asked import Asked, Asking
from tfguard.engine.budget import Budget
from tfguard.engine.policy import Policy

GIVEN: dict[str, Any] = {
    "id": "mine",
    "title": "Something goes away",
    "layer": "compute",
    "severity": "high",
    "surface": "plan",
    "match": {},
    "message": "Users of {{ address }} are cut off.",
    "why": "It is the only one that there is, and nothing else answers in its place.",
    "fix": "Create the new one first, then remove this one.",
}


def policy(**changes: Any) -> Policy:
    """The policy with some fields changed."""
    return msgspec.convert({**GIVEN, **changes}, Policy)


def asked(facts: Any) -> Asked:
    """What the texts of a policy ask of some facts: `Facts`, or an object that has the same."""
    return Asked(Asking({}, Budget()), facts)
