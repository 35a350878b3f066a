"""Facts about a provider that now looks elsewhere: in another region or account it finds nothing of what it manages.

The plan then reads like this: everything was deleted outside Terraform, and everything is made again. Newer providers
remember where each object is, and replace it instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import Any

from tfguard.inputs.plan.rows import Plan
from tfguard.model import Action, Change, Scope, Value
from tfguard.plan.facts.values.names import strings
from tfguard.plan.providers import Providers

_ARN = re.compile(r"^arn:[^:]*:[^:]*:([^:]*):(\d{12})?:")
_REGION = re.compile(r"(?:^|[^a-z])((?:[a-z]{2}|us-gov|us-iso[a-z]?)-(?:north|south|east|west|central)[a-z]*-\d)")
_PLACES = ("region", "location", "zone", "project", "subscription_id")
"""The attributes that providers fill in from their own configuration."""
_ALL_GONE = 3
"""From how many objects on it is no accident that none of a provider's is found."""


class Relocation:
    """What a plan no longer finds, or replaces, because a provider's own configuration points elsewhere."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._providers = Providers(plan)

    @cached_property
    def fact(self) -> dict[str, Any] | None:
        """What moved, from where, to where, and which addresses; null where nothing did."""
        moves = list(self._moves())
        if not moves:
            return None
        old, new = ([text for text in dict.fromkeys(side) if text] for side in ([m[1] for m in moves], [m[2] for m in moves]))
        return {
            "from": ", ".join(old) or None,
            "to": ", ".join(new) or None,
            "addresses": sorted(self.addresses),
            "made_again": sum(1 for change, *_ in moves if change.address in self._plan.changes_by_address),
        }

    @cached_property
    def addresses(self) -> frozenset[str]:
        """The addresses of what is not found any more, or is replaced, for this reason."""
        return frozenset(change.address for change, *_ in self._moves())

    def _moves(self) -> Iterator[tuple[Change, str | None, str | None]]:
        gone = [change for change in self._plan.drift if change.action is Action.DELETE and not change.deposed]
        vanished = self._vanished(gone)
        for change in gone:
            here, there = _scope_of(change.before), self._providers.scope(change)
            if here.region and there.region and here.region != there.region:
                yield change, here.region, there.region
            elif here.account and there.account and here.account != there.account:
                yield change, here.account, there.account
            elif change.address in vanished:
                yield change, here.region, None
        for change in self._plan.changes:
            path = self._provider_path(change)
            if path is not None:
                yield change, _text(change.before, path), _text(change.after, path)

    def _provider_path(self, change: Change) -> str | None:
        """The attribute that makes this a replacement, where its value comes from the provider and not from the block."""
        if not change.replaces:
            return None
        forced = {str(path[0]) for path in change.replace_paths if path}
        config = self._plan.configuration.resource(change)
        places = [name for name in _PLACES if name in forced and config is not None and name not in config.expressions]
        return next((name for name in places if _text(change.after, name) != _text(change.before, name)), None)

    def _vanished(self, gone: list[Change]) -> set[str]:
        """What a provider with an unknown target has lost, where that is everything it had that is in a region."""
        groups: dict[str, list[Change]] = {}
        for change in gone:
            target = self._providers.scope(change)
            if target.region is None and change.address in self._plan.changes_by_address and _scope_of(change.before).region:
                groups.setdefault(self._providers.key(change), []).append(change)
        return {
            change.address
            for key, lost in groups.items()
            if len(lost) >= _ALL_GONE and not self._finds_something(key)
            for change in lost
        }

    def _finds_something(self, provider_key: str) -> bool:
        found = (self._plan.change_of(row) for row in self._plan.rows if row.managed and not row.deposed)
        return any(
            change.before is not None and self._providers.key(change) == provider_key and _scope_of(change.before).region
            for change in found
        )


def _scope_of(values: Value) -> Scope:
    """Where an object was: its ARN says so, or its zone, or any address or URL of it."""
    if not isinstance(values, dict):
        return Scope()
    for name in ("arn", "id"):
        match = _ARN.match(str(values.get(name) or ""))
        if match:
            return Scope(region=match[1] or None, account=match[2] or None)
    for name in ("availability_zone", "region", "id", "url"):
        found = _REGION.search(str(values.get(name) or ""))
        if found:
            return Scope(region=found[1])
    return Scope()


def _text(values: Value, name: str) -> str | None:
    return next(strings(values.get(name)), None) if isinstance(values, dict) else None
