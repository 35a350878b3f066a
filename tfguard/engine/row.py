"""One thing that policies look at: a change, a block, a live object, a waiver."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from tfguard.engine.facts import Facts
from tfguard.engine.policy import Policy
from tfguard.model import Location


class Row:
    """What a surface knows of the thing that its policies judge. This one has facts and a place; a surface adds the rest."""

    broken_hint: ClassVar[str] = "Look at it by hand."
    """What to do where a condition met a value that it cannot work with."""
    unknown_hint: ClassVar[str] = "Look at it by hand."
    """What to do where a condition depends on a value that is not known."""

    def __init__(self, facts: Facts, location: Location) -> None:
        self._facts = facts
        self._location = location

    @property
    def facts(self) -> Facts:
        """The facts for conditions."""
        return self._facts

    @property
    def shown(self) -> Facts:
        """The facts for texts: without secrets, where the others have them."""
        return self.facts

    @property
    def causes(self) -> Sequence[str]:
        """The addresses of the changes that force this one, the nearest first."""
        return ()

    @property
    def group(self) -> str | None:
        """Findings of one policy with the same group have one cause."""
        return None

    def takes(self, policy: Policy) -> bool:
        """Whether the policy looks at this row; its type is looked up apart."""
        return True

    def location(self, policy: Policy) -> Location:
        """Where a finding of the policy belongs."""
        return self._location

    def evidence(self, policy: Policy, told: Sequence[str]) -> Sequence[str]:
        """The lines of evidence; `told` are those that the policy itself asks for."""
        return told

    def affected(self, addresses: Sequence[str]) -> Sequence[str]:
        """The addresses that the policy lists, as they are shown."""
        return addresses

    def unknown(self, policy: Policy) -> str:
        """Why the policy cannot be evaluated for the row, in half a sentence, where its condition is unknown."""
        return "a value that it depends on is not known"

    def gap(self, policy: Policy) -> tuple[str, Location]:
        """What the policy could not check, and where it is."""
        location = self.location(policy)
        return str(location.address or location.file), location
