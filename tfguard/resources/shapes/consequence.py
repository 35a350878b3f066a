"""What the loss of an object means to users: said once, for a plan that deletes it and for a scan that misses it."""

from __future__ import annotations

from msgspec import Struct


class Consequence(Struct, frozen=True, omit_defaults=True):
    """What stops when an object is lost.

    stops: what they lose, as the rest of a sentence that begins with them: "can no longer connect".
    whom: who loses it: "users", "whoever calls it".
    lasting: what does not come back when the object is made again; null where everything does.
    """

    stops: str
    whom: str = "users"
    lasting: str | None = None

    @property
    def text(self) -> str:
        """The sentence about the loss.

        >>> Consequence("gets an error", whom="whoever calls it").text
        'Whoever calls it gets an error.'
        """
        return f"{self.whom[0].upper()}{self.whom[1:]} {self.stops}."
