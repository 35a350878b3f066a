"""What a policy may say about drift, each fact declared once, here. docs/facts.md describes every one of them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import partial

from tfguard.drift.doors import opened
from tfguard.engine.facts import Facts
from tfguard.model import SENSITIVE, Value
from tfguard.model.drift import AttributeDrift, Drift, DriftKind, Via
from tfguard.resources.catalogue import resource_type

_MAX_VALUE = 300
"""Characters of a value in a line of evidence; the JSON report has all of it."""


_HOW = {
    Via.CONSOLE: "in the console",
    Via.HUMAN_CLI: "from a command line",
    Via.TERRAFORM: "with Terraform",
    Via.SERVICE: "as a service",
}


def _differences(drift: Drift) -> list[dict[str, Value]]:
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
    return f"{item.path}: {_shown(item.state)} in the state, {_shown(item.live)} live"


def _shown(value: Value) -> str:
    if value in (None, [], {}):
        return "nothing"
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _MAX_VALUE else f"{text[:_MAX_VALUE]}…"


def _undone(drift: Drift) -> str:
    """What the next apply does about a change, in a clause."""
    parts = [_back(item) for item in drift.attributes if item.attribute not in ("tags", "tags_all")]
    return _listed(parts) if parts else "the tags"


def _back(item: AttributeDrift) -> str:
    if isinstance(item.state, (dict, list)) or isinstance(item.live, (dict, list)) or SENSITIVE in (item.state, item.live):
        return item.path
    return f"{item.path} from {_shown(item.live)} to {_shown(item.state)}"


def _listed(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def _who(drift: Drift) -> str | None:
    found = drift.attribution
    if found is None:
        return None
    when = found.time.strftime("%Y-%m-%d %H:%M UTC")
    sure = "" if found.confidence == "high" else f" ({found.confidence} confidence)"
    return f"{found.actor}, {_HOW[found.via]}, {when}: {found.event}{sure}"


def _lines(drift: Drift) -> list[str]:
    """The evidence: what differs, where it belongs, who did it, and the import block."""
    return list(_evidence(drift))


def _evidence(drift: Drift) -> Iterator[str]:
    if drift.kind is DriftKind.UNMANAGED:
        yield from (f"{item.path}: {_shown(item.live)}" for item in drift.attributes)
        if drift.parent:
            yield f"It belongs to {drift.parent}."
    else:
        yield from (text_of(item) for item in drift.attributes)
        if drift.id and drift.kind is DriftKind.DELETED:
            yield f"Its id in the state is {drift.id}."
    who = _who(drift)
    if who:
        yield f"Edited by {who}."


DRIFT_FACTS: dict[str, Callable[[Drift], Value]] = {
    "address": lambda drift: drift.address,
    "type": lambda drift: drift.type,
    "id": lambda drift: drift.id,
    "kind": lambda drift: str(drift.kind),
    "layer": lambda drift: str(resource_type(drift.type).layer),
    "region": lambda drift: drift.region,
    "parent": lambda drift: drift.parent,
    "differences": _differences,
    "edited": lambda drift: sorted({item.attribute for item in drift.attributes}),
    "undone": _undone,
    "opened": opened,
    "who": _who,
    "evidence": _lines,
    "import_block": lambda drift: drift.import_block.strip().split("\n") if drift.import_block else None,
    "noun": lambda drift: resource_type(drift.type).noun,
    "values": lambda drift: dict(drift.values),
}
"""The facts of one drift, by name."""


def drift_facts(drift: Drift) -> Facts:
    """The facts of one drift."""
    return Facts({name: partial(work, drift) for name, work in DRIFT_FACTS.items()})
