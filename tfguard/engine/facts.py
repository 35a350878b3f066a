"""The document that policies speak of: facts by name, each computed when a policy first asks for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from tfguard.engine.expression import ExpressionError
from tfguard.model import Value


class Facts:
    """A set of named facts. JMESPath reads it like an object; a name that is no fact is an error, never null."""

    def __init__(self, providers: Mapping[str, Callable[[], Value]]) -> None:
        self._providers = providers
        self._values: dict[str, Value] = {}

    def get(self, name: str) -> Value:
        """The value of a fact.

        Raises:
            ExpressionError: there is no fact of this name.

        """
        if name not in self._values:
            provider = self._providers.get(name)
            if provider is None:
                raise ExpressionError(f"there is no fact {name!r}")
            self._values[name] = provider()
        return self._values[name]

    def mapped(self, through: Callable[[Value], Value], special: Mapping[str, Callable[[], Value]]) -> Facts:
        """The same facts, each passed through a function; `special` gives some of them another source, as it is."""

        def passed(name: str) -> Value:
            value = self.get(name)
            return value.mapped(through, {}) if isinstance(value, Facts) else through(value)

        providers = {name: partial(passed, name) for name in self._providers}
        return Facts({**providers, **special})
