"""Where a thing stands: an address is unique only within a state or, in configurations, within a directory."""

from __future__ import annotations

from msgspec import Struct


class Scope(Struct, frozen=True):
    """The state or the directory that an address is of, and the account and the region of what it names.

    `state` is the state's place as the user named it, `lineage` what Terraform calls it wherever it is kept. `directory`
    is a module's, from the top of its repository. `plan` is the plan's name, where a run judges several. Each is None
    where it is not known.
    """

    state: str | None = None
    lineage: str | None = None
    directory: str | None = None
    account: str | None = None
    region: str | None = None
    plan: str | None = None

    @property
    def namespace(self) -> tuple[str, ...]:
        """That in which an address is unique, in one run. What has the same namespace and address is the same resource."""
        return tuple(part or "" for part in (self.lineage, self.state, self.directory, self.plan))

    @property
    def identity(self) -> tuple[str, ...]:
        """What is the same from run to run: never a place, for a state can be read from a copy of it.

        Account and region tell things apart where neither a lineage nor a directory does. Where one does, they are left
        out: what a state does not say itself is taken from the neighbours, who come and go.
        """
        known = self.lineage is not None or self.directory is not None
        parts = (self.lineage, self.directory, *((None, None) if known else (self.account, self.region)))
        plan = (self.plan,) if self.plan and not known else ()
        return (*(part or "" for part in parts), *plan)

    def contradicts(self, other: Scope) -> bool:
        """Whether the two cannot be the same: both know the lineage, the account or the region, and differ in it."""
        pairs = ((self.lineage, other.lineage), (self.account, other.account), (self.region, other.region))
        return any(one and two and one != two for one, two in pairs)
