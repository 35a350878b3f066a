"""The fact `gone_modules`: the modules that go as a whole."""

from __future__ import annotations

from collections import Counter
from typing import Any

from tfguard.inputs.plan.rows import Plan
from tfguard.model import Change
from tfguard.plan.facts.run.share import counts
from tfguard.resources.catalogue import resource_type


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
        "missed": sum(1 for row in rows if counts(row.type)),
    }


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
