"""The fact `imported_by`: which other address of the plan takes the same object over."""

from __future__ import annotations

from functools import cached_property

from tfguard.inputs.plan.rows import Plan
from tfguard.inputs.plan.shape import NOTHING
from tfguard.model import Change


class Imports:
    """The imports of one plan, by the id of the object."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def of(self, change: Change) -> str | None:
        """The address that imports the object of this change; None where none does."""
        id_ = change.before.get("id") if isinstance(change.before, dict) else None
        found = self._by_id.get(id_) if isinstance(id_, str) and id_ else None
        return None if found == change.address else found

    @cached_property
    def _by_id(self) -> dict[str, str]:
        rows = (row for row in self._plan.rows if row.change.importing != NOTHING and row.action is not None)
        changes = (change for change in map(self._plan.change_of, rows) if change.importing)
        values = ((change, side) for change in changes for side in (change.before, change.after) if isinstance(side, dict))
        return {side["id"]: change.address for change, side in values if isinstance(side.get("id"), str)}
