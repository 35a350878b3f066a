"""The document that policies speak of: facts by name, each computed when a policy first asks for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from tfguard.engine.budget import Budget
from tfguard.engine.expression import ExpressionError, evaluate
from tfguard.model import Value


class UnavailableError(Exception):
    """What a fact is worked out of could not be had. `why` is half a sentence."""

    def __init__(self, why: str, hint: str) -> None:
        super().__init__(why)
        self.why = why
        self.hint = hint


class Facts:
    """A set of named facts. JMESPath reads it like an object; a name that is no fact is an error, never null."""

    def __init__(self, providers: Mapping[str, Callable[[], Value]], others: Facts | None = None) -> None:
        self._providers = providers
        self._others = others
        self._values: dict[str, Value] = {}

    def get(self, name: str) -> Value:
        """The value of a fact.

        Raises:
            ExpressionError: there is no fact of this name.

        """
        if name not in self._values:
            self._values[name] = self._work_out(name)
        return self._values[name]

    def _work_out(self, name: str) -> Value:
        provider = self._providers.get(name)
        if provider is not None:
            return provider()
        if self._others is None:
            raise ExpressionError(f"there is no fact {name!r}")
        return self._others.get(name)

    def beside(self, **providers: Callable[[], Value]) -> Facts:
        """These facts and some more; of two with one name the new one counts."""
        return Facts(providers, self)

    def naming(self, expressions: Mapping[str, str], budget: Budget) -> Facts:
        """These facts, and expressions over them under names. Each expression may use the names before it."""
        return _Named(self, expressions, budget) if expressions else self

    def mapped(self, through: Callable[[Value], Value], special: Mapping[str, Callable[[], Value]]) -> Facts:
        """The same facts, each passed through a function; `special` gives some of them another source, as it is."""

        def passed(name: str) -> Value:
            value = self.get(name)
            return value.mapped(through, {}) if isinstance(value, Facts) else through(value)

        providers = {name: partial(passed, name) for name in self._providers}
        return Facts({**providers, **special})


class _Named(Facts):
    """Facts, and expressions over them under names, all on one level: most of what is asked for has no such name."""

    def __init__(self, facts: Facts, expressions: Mapping[str, str], budget: Budget) -> None:
        super().__init__({})
        self._facts = facts
        self._expressions = expressions
        self._budget = budget
        self._numbers = {name: number for number, name in enumerate(expressions)}

    def _work_out(self, name: str) -> Value:
        expression = self._expressions.get(name)
        if expression is None:
            return self._facts.get(name)
        return evaluate(expression, _Before(self, self._numbers[name]), self._budget)

    def before(self, name: str, number: int) -> Value:
        """The value of a fact, or of a name that stands before the one of a number."""
        return self.get(name) if self._numbers.get(name, number) < number else self._facts.get(name)


class _Before:
    """What an expression with a name may ask for: the facts, and the names before it."""

    def __init__(self, named: _Named, number: int) -> None:
        self._named = named
        self._number = number

    def get(self, name: str) -> Value:
        """The value of a fact or of a name."""
        return self._named.before(name, self._number)
