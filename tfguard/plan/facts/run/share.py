"""Facts about how much of the estate a plan deletes: a share of everything, and modules that go as a whole."""

from __future__ import annotations

import re
from collections import Counter
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
    existing = sum(len(rows) for type_, rows in plan.rows_by_type.items() if _counts(type_)) - _created(plan)
    if plan.document.complete is False:
        existing = max(existing, _in_state(plan))
    return {
        "existing": existing,
        "deleted": len(deleted),
        "percent": round(100 * len(deleted) / existing) if existing else 0,
        "addresses": [change.address for change in deleted],
    }


def gone_modules(plan: Plan) -> list[dict[str, Any]]:
    """The module instances of which this plan leaves nothing; not those that are inside another one of these.

    Each has `module`, the `addresses` that go with it, how many are `deleted`, and how many of those are `missed`: all
    but the types that nobody misses at once.
    """
    lost: dict[str, list[Change]] = {}
    for change in _gone(plan):
        for module in _chain(change.module):
            lost.setdefault(module, []).append(change)
    gone = lost.keys() - _kept_modules(plan) if lost else frozenset[str]()
    return [_module(module, lost[module]) for module in sorted(gone) if not gone.intersection(_chain(module)[1:])]


def _gone(plan: Plan) -> list[Change]:
    """What is deleted of what a module is there for."""
    deleted = (change for change in plan.changes if change.deletes and not change.deposed)
    return [change for change in deleted if not resource_type(change.type).disposable]


def _kept_modules(plan: Plan) -> set[str]:
    """The module instances in which something stays."""
    lasting = (rows for type_, rows in plan.rows_by_type.items() if not resource_type(type_).disposable)
    present = Counter([row.module_address for rows in lasting for row in rows])
    deleted = Counter(change.module for change in _gone(plan))
    staying = {module or "" for module, number in present.items() if number > deleted[module or ""]}
    return staying | {outer for module in staying if ".module." in module for outer in _chain(module)}


def _module(address: str, rows: list[Change]) -> dict[str, Any]:
    return {
        "module": address,
        "addresses": [row.address for row in rows],
        "deleted": len(rows),
        "missed": sum(1 for row in rows if _counts(row.type)),
    }


@cache
def _counts(type_: str) -> bool:
    return not resource_type(type_).disposable and not _LIGHT.search(type_)


def _created(plan: Plan) -> int:
    """How many of the rows are of objects that do not exist yet."""
    created = (change for change in plan.changes if change.action is Action.CREATE and not change.deposed)
    return sum(1 for change in created if _counts(change.type))


def _deleted(plan: Plan) -> list[Change]:
    return [change for change in plan.changes if change.deletes and not change.deposed and _counts(change.type)]


def _chain(module: str) -> list[str]:
    """A module address and those of the modules around it, the innermost first; none for the root module.

    >>> _chain('module.net["a.b"].module.zone')
    ['module.net["a.b"].module.zone', 'module.net["a.b"]']
    """
    found = []
    while module:
        found.append(module)
        module = module[: module.rfind(".module.")] if ".module." in module else ""
    return found


def _in_state(plan: Plan) -> int:
    """How many managed objects the state inside the plan has."""
    return sum(number for type_, number in plan.prior.managed.items() if _counts(type_))
