"""A secret in a plan or a state, marked as Terraform marks it: it is in no output, whatever else is damaged."""

from __future__ import annotations

import base64
import json
from random import Random
from typing import Any

from fuzzing.nodes import slots
from fuzzing.trial import Check, Outcome, Trial

_LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789&<>+/!%$'"

_NAMES = ("id", "arn", "name")
"""Attributes that name the object: no provider has a secret there."""


def new_secret(rng: Random) -> str:
    """A text that stands nowhere else, with letters that JSON, HTML and URLs write in another way."""
    return "".join(rng.choices(_LETTERS, k=28))


def in_plan(rng: Random, document: Any, secret: str) -> bool:
    """Put a secret into a plan, under its mark and in places that have none; whether there is a row that can hold it."""
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


def in_state(rng: Random, document: Any, secret: str) -> None:
    """Put a secret into the first resource of a state: under its mark, and beside it."""
    instance = document["resources"][0]["instances"][0]
    attributes = instance["attributes"]
    name = rng.choice(["planted", *(key for key, value in attributes.items() if isinstance(value, str) and key not in _NAMES)])
    attributes[name] = secret
    instance["sensitive_attributes"] = [[{"type": "get_attr", "value": name}]]
    others = [key for key, value in attributes.items() if isinstance(value, str) and key not in (*_NAMES, name)]
    if others and rng.random() < 0.5:
        attributes[rng.choice(others)] = rng.choice((secret, f"password={secret};"))


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


def kept_secret(secret: str, source: str) -> Check:
    """A check: none of the secret's forms is in anything that the run said or wrote."""
    forms = [secret, json.dumps(secret)[1:-1], base64.b64encode(secret.encode()).decode().rstrip("=")]

    def check_secret(_trial: Trial, outcomes: tuple[Outcome, ...]) -> str | None:
        last = outcomes[-1]
        said = {"stdout": last.out, "stderr": last.err}
        said |= {name: data.decode("utf-8", "replace") for name, data in last.files.items() if name != source}
        shown = [name for name, text in said.items() if any(form in text for form in forms)]
        return f"the secret {secret!r} is in {', '.join(shown)}" if shown else None

    return check_secret
