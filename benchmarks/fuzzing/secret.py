"""A secret in a plan, marked as Terraform marks it: it is in no output, whatever else is damaged."""

from __future__ import annotations

import base64
import json
from random import Random
from typing import Any

from fuzzing import sources
from fuzzing.checks import EVERY_FORMAT
from fuzzing.nodes import damage_nodes, slots, written
from fuzzing.trial import Check, Outcome, Trial

NAME = "plan.json"
_LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789&<>+/!%$'"


def planted(rng: Random) -> Trial:
    """A plan with damage, and a secret that is planted after it: under its mark, and in places that have none."""
    document, other = (sources.parsed(sources.pick(rng, sources.plans())) for _ in range(2))
    document = damage_nodes(rng, document, (document, other))
    secret = "".join(rng.choices(_LETTERS, k=28))
    marked = _plant(rng, document, secret)
    checks = (kept_secret(secret),) if marked else ()
    return Trial((("plan", NAME, *EVERY_FORMAT),), {NAME: written(rng, document)}, (NAME,), checks)


def _plant(rng: Random, document: Any, secret: str) -> bool:
    """Put the secret in; whether there is a row that can hold it."""
    rows = document.get("resource_changes") if isinstance(document, dict) else None
    changes = [row["change"] for row in rows if _is_change(row)] if isinstance(rows, list) else []
    if not changes:
        return False
    change = rng.choice(changes)
    side = rng.choice(("before", "after"))
    if not isinstance(change.get(side), dict):
        return False
    mark = {**change[f"{side}_sensitive"]} if isinstance(change.get(f"{side}_sensitive"), dict) else {}
    change[side] = {**change[side], "planted": secret}
    change[f"{side}_sensitive"] = {**mark, "planted": True}
    _copy(rng, [item[side] for item in changes if isinstance(item.get(side), dict)], secret)
    return True


def _is_change(row: Any) -> bool:
    return isinstance(row, dict) and isinstance(row.get("change"), dict)


def _copy(rng: Random, objects: list[Any], secret: str) -> None:
    """The secret once more, in texts that nothing marks."""
    forms = (secret, f"password={secret};", json.dumps({"password": secret}), base64.b64encode(secret.encode()).decode())
    for _ in range(rng.choice((1, 2, 4))):
        texts = [(holder, key) for holder, key in slots(rng.choice(objects)) if isinstance(holder[key], str)]
        if texts:
            holder, key = rng.choice(texts)
            if key != "planted":
                holder[key] = rng.choice(forms)


def kept_secret(secret: str) -> Check:
    """A check: none of the secret's forms is in anything that the run said or wrote."""
    forms = [secret, json.dumps(secret)[1:-1], base64.b64encode(secret.encode()).decode().rstrip("=")]

    def check_secret(_trial: Trial, outcomes: tuple[Outcome, ...]) -> str | None:
        last = outcomes[-1]
        said = {"stdout": last.out, "stderr": last.err}
        said |= {name: data.decode("utf-8", "replace") for name, data in last.files.items() if name != NAME}
        shown = [name for name, text in said.items() if any(form in text for form in forms)]
        return f"the secret {secret!r} is in {', '.join(shown)}" if shown else None

    return check_secret
