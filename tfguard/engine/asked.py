"""What one policy asks of one row: its expressions, within one budget. What breaks is kept, since it may not pass for "no"."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from tfguard.engine.budget import Budget
from tfguard.engine.expression import ExpressionError, evaluate
from tfguard.engine.facts import Facts
from tfguard.engine.interpreter import truth
from tfguard.model import UNKNOWN, Value


class Broken(Struct, frozen=True):
    """An expression that could not be worked out. `asked` is the policy's, `inner` the one in which it happened."""

    asked: str
    inner: str
    why: str


class Asking:
    """One policy at one row: what it has left to spend, and what broke, each thing once."""

    def __init__(self, names: Mapping[str, str], budget: Budget) -> None:
        self._names = names
        self.budget = budget
        self.broken: list[Broken] = []

    def over(self, facts: Facts) -> Asked:
        """The policy's questions to some facts."""
        return Asked(self, facts.naming(self._names, self.budget))

    def fault(self, expression: str, error: ExpressionError) -> None:
        """Keep what broke."""
        found = Broken(expression, error.expression or expression, error.why)
        if found not in self.broken:
            self.broken.append(found)


class Asked:
    """A policy's questions to some facts, with the names that it gives to expressions."""

    def __init__(self, asking: Asking, facts: Facts) -> None:
        self._asking = asking
        self._facts = facts

    def at(self, attribute: str | None) -> Asked:
        """The same, and the attribute that a finding is about beside the facts."""
        return Asked(self._asking, self._facts.beside(attribute=lambda: attribute))

    def value(self, expression: str) -> Value:
        """The value of an expression; null where it cannot be worked out."""
        try:
            return evaluate(expression, self._facts, self._asking.budget)
        except ExpressionError as error:
            self._asking.fault(expression, error)
            return None

    def shown(self, expression: str) -> Value:
        """The value of an expression that is to be written down; null where it cannot be, or is too much."""
        value = self.value(expression)
        try:
            self._asking.budget.show(value)
        except ExpressionError as error:
            self._asking.fault(expression, error)
            return None
        return value

    def holds(self, condition: str) -> Value:
        """True, False or `UNKNOWN`, which is also what a condition is that cannot be worked out: that is kept."""
        try:
            return truth(evaluate(condition, self._facts, self._asking.budget))
        except ExpressionError as error:
            self._asking.fault(condition, error)
            return UNKNOWN
