"""The secrets that a configuration has as literals, taken out of everything that lint shows."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from tfguard.model import SENSITIVE, Path, Value
from tfguard.model.values import UNKNOWN, is_number

if TYPE_CHECKING:
    from tfguard.redaction.copies import SecretTexts


class ConfigSecrets:
    """Knows the secrets of a configuration, once somebody has something to show; most runs find nothing."""

    def __init__(self, values: Callable[[], Iterable[Value]]) -> None:
        self._values = values

    def in_text(self, text: str) -> str:
        """A text from elsewhere without secrets."""
        return self._texts.hide(text)

    def in_prose(self, text: str) -> str:
        """A sentence without secrets."""
        return self._texts.hide(text, prose=True)

    def in_fact(self, value: Value, path: Path = ()) -> Value:
        """A fact without what is named like a secret, and without copies of secrets."""
        from tfguard.redaction.names import is_named_secret  # here, and below: a hook that finds nothing shows nothing

        if value is UNKNOWN:
            return value
        if isinstance(value, dict):
            return {self.in_text(key): self.in_fact(item, (*path, key)) for key, item in value.items()}
        if isinstance(value, list):
            return [self.in_fact(item, path) for item in value]
        if is_named_secret(path, value) and (is_number(value) or (isinstance(value, str) and value)):
            return SENSITIVE
        if isinstance(value, str):
            return self.in_text(value)
        return SENSITIVE if is_number(value) and json.dumps(value) in self._texts else value

    @cached_property
    def _texts(self) -> SecretTexts:
        from tfguard.redaction.copies import SecretTexts, texts_of
        from tfguard.redaction.inside import inside

        return SecretTexts(text for value in self._values() for part in (value, *inside(value)) for text in texts_of(part))
