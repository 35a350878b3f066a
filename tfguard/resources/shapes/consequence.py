"""What the loss of an object means to users: said once, for a plan that deletes it and for a scan that misses it."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class Reach(StrEnum):
    """How far the loss of an object reaches.

    ALL: all who use what it serves, at once: a cluster, a zone, a firewall in the way, the data itself.
    PART: some of them, or one way in, at once: a record, a rule, a binding, a client.
    LATER: nobody at once. Work, protection or repair is missing when somebody needs it: a pipeline, a backup plan, an alarm.
    """

    ALL = "all"
    PART = "part"
    LATER = "later"


class Consequence(Struct, frozen=True, omit_defaults=True):
    """What stops when an object is lost.

    stops: what they lose, as the rest of a sentence that begins with them: "can no longer connect".
    whom: who loses it: "users", "whoever calls it".
    lasting: what does not come back when the object is made again; null where everything does.
    reach: how far it reaches. Without it, the type has policies of its own, which say when its loss counts.
    """

    stops: str
    whom: str = "users"
    lasting: str | None = None
    reach: Reach | None = None

    @property
    def text(self) -> str:
        """The sentence about the loss.

        >>> Consequence("gets an error", whom="whoever calls it").text
        'Whoever calls it gets an error.'
        """
        return f"{self.whom[0].upper()}{self.whom[1:]} {self.stops}."
