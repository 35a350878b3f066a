"""The fact `gone_modules`: the modules that go as a whole."""

from __future__ import annotations

from collections import Counter
from typing import Any, Final

from tfguard.inputs.plan.rows import Plan
from tfguard.model import Action, Change
from tfguard.plan.facts.run.share import counts
from tfguard.resources.catalogue import resource_type

_FEWEST: Final = 2
"""So many objects that come back elsewhere are a module; one is a twin."""
_NEARLY_ALL: Final = 0.8


def gone_modules(plan: Plan) -> list[dict[str, Any]]:
    """The module instances of which this plan leaves nothing; not those that are inside another one of these.

    Each has `module`, the module that it `becomes` where nearly the same is made in another, the `addresses` that go with
    it, how many are `deleted`, and how many of those are `missed`: all but the types that nobody misses at once.
    """
    lost: dict[str, list[Change]] = {}
    for change in _gone(plan):
        for module in _chain(change.module):
            lost.setdefault(module, []).append(change)
    gone = lost.keys() - _kept_modules(plan) if lost else frozenset[str]()
    outermost = [module for module in sorted(gone) if not gone.intersection(_chain(module)[1:])]
    made = _made(plan) if outermost else {}
    return [_module(module, lost[module], made) for module in outermost]


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


def _made(plan: Plan) -> dict[str, list[str]]:
    """The modules in which the apply makes something, by what that is called inside them."""
    made: dict[str, list[str]] = {}
    for change in plan.changes:
        for module in _chain(change.module) if change.action is Action.CREATE else ():
            made.setdefault(change.address.removeprefix(module), []).append(module)
    return made


def _successor(address: str, rows: list[Change], made: dict[str, list[str]]) -> str | None:
    """The module in which nearly everything is made that goes with this one."""
    found = Counter(module for row in rows for module in made.get(row.address.removeprefix(address), ()) if module != address)
    module, number = max(found.items(), key=lambda item: item[1], default=("", 0))
    return module if len(rows) >= _FEWEST and number >= _NEARLY_ALL * len(rows) else None


def _module(address: str, rows: list[Change], made: dict[str, list[str]]) -> dict[str, Any]:
    return {
        "module": address,
        "becomes": _successor(address, rows, made),
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
