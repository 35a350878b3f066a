"""Where the resources of a plan stand: the state that it was made from, and the account and region of each."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from tfguard.inputs.plan.masks import Mask, is_masked
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Change, Scope, Value
from tfguard.plan.providers import Providers
from tfguard.resources.scope import told_scope


class Scopes:
    """The scopes of a plan's rows, each worked out when somebody asks. Plans in JSON do not say which state they are of."""

    def __init__(self, plan: Plan, lineage: str | None, name: str | None = None) -> None:
        self.whole = Scope(lineage=lineage, plan=name)
        self._providers = Providers(plan)

    def told(self, change: Change) -> Scope:
        """What the values of the object that is there now tell, else those of the one that will be.

        A value that is marked as a secret tells nothing.
        """
        now = told_scope(change.type, _unmarked(change.before, change.before_sensitive))
        then = told_scope(change.type, _unmarked(change.after, change.after_sensitive))
        return replace(self.whole, account=now.account or then.account, region=now.region or then.region)

    def of(self, change: Change) -> Scope:
        """The same, and what its provider's configuration says where its own values tell nothing."""
        own = self.told(change)
        if own.account and own.region:
            return own
        provider = self._providers.scope(change)
        return replace(own, account=own.account or provider.account, region=own.region or provider.region)


def _unmarked(values: Value, mask: Mask) -> Mapping[str, Value]:
    if not isinstance(values, dict):
        return {}
    return {name: value for name, value in values.items() if not is_masked(mask, (name,))} if mask else values
