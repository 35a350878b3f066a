"""What policies may cost: they may be somebody else's, and none may take the gate's time or memory.

A budget is kept for each policy and row. What goes beyond it is an error, which makes that row not checked.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from typing import Final

from msgspec import Struct

from tfguard.engine.expression_fault import ExpressionError
from tfguard.model import UNKNOWN, Value

_SCALARS: Final = frozenset([str, int, float, bool, type(None)])


class Limit(Struct, frozen=True):
    """The most that there may be of something. `about` says of what; `unit` is what is counted."""

    most: int
    unit: str
    about: str

    def __str__(self) -> str:
        return f"{self.most:,} {self.unit}"


LIMITS: Final[dict[str, Limit]] = {
    "expression": Limit(10_000, "characters", "the text of one expression"),
    "depth": Limit(100, "levels", "how deep one expression nests, a chain of `||`, `&&` or `|` included"),
    "pattern": Limit(1_000, "characters", "one regular expression"),
    "pattern_memory": Limit(1_048_576, "bytes", "what one regular expression may take, compiled"),
    "steps": Limit(2_000_000, "steps", "the elements that one policy looks at for one row"),
    "run": Limit(50_000_000, "steps", "the same for all rows of one input: those that are left are not checked"),
    "text": Limit(4_000_000, "characters", "the texts that one policy makes for one row"),
    "nesting": Limit(200, "levels", "how deep a value nests that is compared or shown"),
    "entries": Limit(500, "entries", "each list in a policy: types, attributes, grades, lines of evidence, names of `let`"),
    "names": Limit(2_000_000, "steps", "the looks at types and attributes that the check of one policy's names takes"),
    "slips": Limit(50, "names", "the names in one policy that no provider is known to have"),
}
"""Every budget of policies, by name. docs/policy-language.md lists them."""

_STEPS: Final = LIMITS["steps"]
_RUN: Final = LIMITS["run"]
_TEXT: Final = LIMITS["text"]
_NESTING: Final = LIMITS["nesting"]
_WORK_OF_A_STEP: Final = 100
"""How many states of a compiled regular expression are tried in the time of a step, at its worst."""


_CHARACTERS_OF_A_STEP: Final = 50


class BudgetError(ExpressionError):
    """An expression takes more than its budget."""


class Budget:
    """What is left for one policy and one row; `left` is what the policy has for all rows together."""

    __slots__ = ("_characters", "_given", "_steps")

    def __init__(self, left: int = _RUN.most) -> None:
        self._given = self._steps = max(0, min(_STEPS.most, left))
        self._characters = _TEXT.most

    @property
    def spent(self) -> int:
        """The steps that were taken, or asked for."""
        return self._given - self._steps

    def spend(self, steps: int) -> None:
        """Take steps, before they are gone.

        Raises:
            BudgetError: there are not so many left.

        """
        self._steps -= steps
        if self._steps < 0:
            run = self._given < _STEPS.most
            raise BudgetError(f"the policy takes more than {_RUN} in this run" if run else f"it takes more than {_STEPS}")

    def write(self, characters: int) -> None:
        """Take the characters of a text.

        Raises:
            BudgetError: there are not so many left.

        """
        self.spend(characters // _CHARACTERS_OF_A_STEP)
        self._characters -= characters
        if self._characters < 0:
            raise BudgetError(f"it makes more than {_TEXT} of text")

    def search(self, states: int, characters: int) -> None:
        """Take what a regular expression of so many states needs for a text.

        Raises:
            BudgetError: there is not so much left.

        """
        self.spend(1 + states * characters // _WORK_OF_A_STEP)

    def unknown_in(self, value: Value) -> bool:
        """Whether a value is unknown, or holds an unknown value at any depth; every element is a step.

        Raises:
            BudgetError: it holds too much, or nests too deeply.

        """
        if type(value) in _SCALARS:
            return False
        return value is UNKNOWN or self._unknown_inside(value, _NESTING.most)

    def _unknown_inside(self, value: Value, levels: int) -> bool:
        items = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        self.spend(len(items))
        if not levels:
            raise _too_deep()
        for item in items:  # noqa: SIM110  # it is asked of every argument of every function, and any() takes longer
            if type(item) not in _SCALARS and (item is UNKNOWN or self._unknown_inside(item, levels - 1)):
                return True
        return False

    def show(self, value: Value) -> None:
        """Take what it costs to write a value down: an element is a step, and a character in a text is one.

        Raises:
            BudgetError: it holds too much, or nests too deeply.

        """
        if isinstance(value, str):
            self.write(len(value))
        else:
            self._show_all((value,), _NESTING.most)

    def _show_all(self, items: Iterable[Value], levels: int) -> None:
        if not levels:
            raise _too_deep()
        for item in items:
            if isinstance(item, str):
                self.write(len(item))
            elif isinstance(item, dict):
                self.spend(len(item))
                self._show_all(item, levels - 1)
                self._show_all(item.values(), levels - 1)
            elif isinstance(item, list):
                self.spend(len(item))
                self._show_all(item, levels - 1)


def _too_deep() -> BudgetError:
    return BudgetError(f"a value nests more than {_NESTING} deep")


class _Spending(threading.local):
    """The budget of what this thread evaluates just now."""

    def __init__(self) -> None:
        self.budget = Budget()


SPENDING: Final = _Spending()
"""What the steps of an expression take from: only `evaluate` says which budget that is."""
