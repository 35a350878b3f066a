"""Reports of `tfguard drift`, read beside a plan."""

from __future__ import annotations

from random import Random
from typing import Any

from fuzzing import sources
from fuzzing.checks import JSON_FORMAT, refused
from fuzzing.damage import JSON, cut, damage
from fuzzing.nodes import damage_nodes, slots, written
from fuzzing.trial import Check, Trial

NAME = "drift.json"


def trial(rng: Random) -> Trial:
    """A plan, and a damaged report of edits to what it changes."""
    plan = sources.pick(rng, sources.plans())
    document, how = _report(rng, plan), rng.random()
    checks: tuple[Check, ...] = ()
    if how < 0.2:
        data = damage(rng, written(rng, document), JSON)
    elif how < 0.3:
        data, checks = cut(rng, written(rng, document)), (refused,)
    else:
        data = written(rng, damage_nodes(rng, document, (document, sources.parsed(plan))))
    return Trial(
        (("plan", "plan.json", "--drift-report", NAME, *JSON_FORMAT),), {"plan.json": plan, NAME: data}, (NAME,), checks
    )


def _report(rng: Random, plan: bytes) -> Any:
    """A report that names resources of the plan, each with an edit of one of its attributes."""
    drifts = []
    for row in sources.parsed(plan).get("resource_changes", ()):
        names = [key for holder, key in slots(row["change"].get("before") or {}) if isinstance(key, str)]
        edits: list[Any] = [
            {"path": rng.choice(names), "state": rng.choice((1, "a", None)), "live": rng.choice((2, "b", []))}
            for _ in names[:2]
        ]
        drifts.append(
            {
                "kind": rng.choice(("changed", "changed", "deleted", "unmanaged", "co-managed")),
                "type": row["type"],
                "id": "i-1",
                "address": row["address"],
                "state_file": "terraform.tfstate",
                "lineage": None,
                "account": "123456789012",
                "region": "us-east-1",
                "attributes": edits,
            }
        )
    return {"schema_version": "1", "command": "drift", "verdict": "fail", "findings": [], "not_checked": [], "drift": drifts}
