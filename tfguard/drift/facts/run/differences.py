"""The fact `differences`: what differs between a state and what is live, each in a line too."""

from __future__ import annotations

import json

from tfguard.model import SENSITIVE, Value
from tfguard.model.drift import AttributeDrift, Drift

_MAX_VALUE = 300
"""Characters of a value in a line of evidence; the JSON report has all of it."""


def differences(drift: Drift) -> list[dict[str, Value]]:
    """What differs: [{path, attribute, state, live, text}]."""
    return [
        {"path": item.path, "attribute": item.attribute, "state": item.state, "live": item.live, "text": text_of(item)}
        for item in drift.attributes
    ]


def text_of(item: AttributeDrift) -> str:
    """One difference in a line: what the state has, and what is live.

    >>> text_of(AttributeDrift("ttl", 300, 60))
    'ttl: 300 in the state, 60 live'
    """
    if item.state == item.live == SENSITIVE:
        return f"{item.path}: differs (sensitive)"
    return f"{item.path}: {shown(item.state)} in the state, {shown(item.live)} live"


def shown(value: Value) -> str:
    """A value in such a line.

    >>> shown([]), shown("web")
    ('nothing', '"web"')
    """
    if value in (None, [], {}):
        return "nothing"
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _MAX_VALUE else f"{text[:_MAX_VALUE]}…"
