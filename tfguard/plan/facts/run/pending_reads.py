"""The fact `pending_reads`: data sources read in the apply only, through which a replacement is forced."""

from __future__ import annotations

from functools import cached_property

from tfguard.inputs.plan.configuration import Source, module_path
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Action, Change
from tfguard.model.values import has_unknown

_REASON = "read_because_dependency_pending"


class PendingReads:
    """The data sources of a plan that wait for another change.

    What they read is most likely what it was: it is unknown only because a `depends_on` has them read later.
    """

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def of(self, change: Change) -> list[str]:
        """The addresses of those whose values force a replacement."""
        if not self._waiting or not change.replaces or not isinstance(change.after, dict):
            return []
        forced = {str(path[0]) for path in change.replace_paths if path}
        unknown = (name for name in forced if has_unknown(change.after.get(name)))
        sources = {source for name in unknown for source in self._plan.configuration.sources(change, name)}
        return sorted(address for source in sources for address in self._waiting.get(source, ()))

    @cached_property
    def _waiting(self) -> dict[Source, list[str]]:
        index: dict[Source, list[str]] = {}
        for row in self._plan.rows:
            if row.action_reason == _REASON and row.action is Action.READ:
                source = (module_path(row.module_address or ""), f"data.{row.type}.{row.name}")
                index.setdefault(source, []).append(row.address)
        return index
