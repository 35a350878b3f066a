"""The fact `share`: how much of the estate a plan deletes."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from tfguard.inputs.plan.rows import Plan
from tfguard.model import Action, Change
from tfguard.resources.catalogue import resource_type

_LIGHT = re.compile(
    r"(log_group|log_stream|metric_filter|subscription_filter|dashboard|_tag|_tags|ssm_parameter|ssm_document|_lock|budget)$|"
    r"^(random|null|local|time|tls|archive|terraform)_"
)
"""Types that nobody misses at once: they do not count as a part of the estate."""


def share(plan: Plan) -> dict[str, Any]:
    """How much of what exists this plan deletes and does not make again: `deleted` of `existing`, in `percent`.

    Types that exist to be replaced, or that nobody misses at once, and deposed objects do not count. A plan that was
    made with -target shows only a part of what exists; the state inside it shows the rest.
    """
    deleted = _deleted(plan)
    existing = sum(len(rows) for type_, rows in plan.rows_by_type.items() if counts(type_)) - _created(plan)
    if plan.document.complete is False:
        existing = max(existing, _in_state(plan))
    return {
        "existing": existing,
        "deleted": len(deleted),
        "percent": round(100 * len(deleted) / existing) if existing else 0,
        "addresses": [change.address for change in deleted],
    }


@cache
def counts(type_: str) -> bool:
    """Whether a type is a part of the estate: somebody would miss it at once."""
    return not resource_type(type_).disposable and not _LIGHT.search(type_)


def _created(plan: Plan) -> int:
    """How many of the rows are of objects that do not exist yet."""
    created = (change for change in plan.changes if change.action is Action.CREATE and not change.deposed)
    return sum(1 for change in created if counts(change.type))


def _deleted(plan: Plan) -> list[Change]:
    return [change for change in plan.changes if change.deletes and not change.deposed and counts(change.type)]


def _in_state(plan: Plan) -> int:
    """How many managed objects the state inside the plan has."""
    return sum(number for type_, number in plan.prior.managed.items() if counts(type_))
