"""The fact `pending_reads`: data sources read in the apply only, through which a replacement is forced."""

from __future__ import annotations

from tfguard.inputs.plan.configuration import module_path
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Action, Change
from tfguard.model.values import has_unknown

_REASON = "read_because_dependency_pending"


def pending_reads(plan: Plan, change: Change) -> list[str]:
    """The addresses of data sources that wait for another change, and whose values force this replacement.

    What they read is most likely what it was: it is unknown only because a `depends_on` has them read later.
    """
    if not change.replaces or not isinstance(change.after, dict):
        return []
    forced = {str(path[0]) for path in change.replace_paths if path}
    unknown = [name for name in sorted(forced) if has_unknown(change.after.get(name))]
    waiting = [row for row in plan.rows if row.action is Action.READ and row.action_reason == _REASON] if unknown else []
    if not waiting:
        return []
    sources = {source for name in unknown for source in plan.configuration.sources(change, name)}
    blocks = [(row.address, (module_path(row.module_address or ""), f"data.{row.type}.{row.name}")) for row in waiting]
    return sorted(address for address, block in blocks if block in sources)
