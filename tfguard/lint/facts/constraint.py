"""What a version constraint says, as facts: its tier, and whether that is enough."""

from __future__ import annotations

from msgspec import Struct

from tfguard.inputs.configuration.model import Text
from tfguard.inputs.lock.constraints import Constraint, Dialect, VersionError
from tfguard.inputs.lock.tier import Tier
from tfguard.lint.row import NOT_LITERAL
from tfguard.model import UNKNOWN, Value
from tfguard.model.values import Unknown


class Judged(Struct, frozen=True):
    """A constraint and its tier; `why` says why the tier is not known, where it is not."""

    text: Text
    tier: Tier | None
    why: str | None = None

    @property
    def name(self) -> Value:
        """The tier's name in lower case, or `UNKNOWN`."""
        return UNKNOWN if self.tier is None else self.tier.name.lower()

    def below(self, minimum: Tier) -> Value:
        """Whether it lets the version float further than the minimum; `UNKNOWN` where the tier is."""
        return UNKNOWN if self.tier is None else self.tier < minimum


def judged(text: Text, dialect: Dialect) -> Judged:
    """The tier of a constraint; an empty text counts as none at all."""
    if isinstance(text, Unknown):
        return Judged(text, None, NOT_LITERAL)
    if text is None or not text.strip():
        return Judged(None, Tier.ABSENT)
    try:
        return Judged(text, Constraint.parse(text, dialect).tier)
    except VersionError as error:
        return Judged(text, None, f"is {text!r}, which Terraform does not accept: {error}")
