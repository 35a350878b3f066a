"""The secrets of a plan, taken out of everything that is shown: where they are marked, and wherever copies of them are."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from msgspec.structs import replace

from tfguard.inputs.plan.masks import Mask, aligned, masked_values, union
from tfguard.inputs.plan.rows import Plan
from tfguard.model import SENSITIVE, Change, Path, Scope, Value
from tfguard.model.values import is_number
from tfguard.redaction.copies import SecretTexts, texts_of
from tfguard.redaction.names import is_named_secret

MIN_ADDRESS = 8
"""An address is the name that people search for: only a longer secret is hidden in an instance key."""

_VALUE_KEYS = frozenset(["before", "after", "state", "live"])
_KEY = re.compile(r'(?<=\[")(?:[^"\\]|\\.)*(?="\])')
_TRIVIAL = (None, True, False, "", 0, 1)


class PlanTexts:
    """The texts of all secrets of some plans that were given together: one may show what another one marks.

    `sources` are files of their configuration: the JSON has no locals, and no connections. `others` are secrets of what else
    was given in the same run.
    """

    def __init__(self, plans: Iterable[Plan], sources: Iterable[tuple[str, bytes]] = (), others: Iterable[Value] = ()) -> None:
        self._plans = tuple(plans)
        self._sources = tuple(sources)
        self._others = tuple(others)

    @cached_property
    def texts(self) -> SecretTexts:
        """The texts, worked out once somebody has something to show."""
        return SecretTexts(text for value in (*self.values(), *self._others) for text in texts_of(value))

    def values(self) -> Iterator[Value]:
        """The secrets of the plans and of their configuration."""
        from tfguard.redaction.plan_sources import secret_values  # here: a plan of which nothing is said shows nothing

        yield from (value for plan in self._plans for value in secret_values(plan))
        yield from self._of_sources()

    def _of_sources(self) -> Iterator[Value]:
        if self._sources:
            from tfguard.redaction.inside import inside  # here: most plans are JSON
            from tfguard.redaction.literals import source_secrets

            for value in source_secrets(self._sources):
                yield value
                yield from inside(value)


class Secrets:
    """Knows a plan's secrets, and takes them out of values and texts.

    `known` are those of the plans that it was given with; without them only its own.
    """

    def __init__(self, plan: Plan, known: PlanTexts | None = None) -> None:
        self._plan = plan
        self._secrets = known or PlanTexts([plan])
        self._known: dict[str, str] = {}

    def in_change(self, change: Change) -> tuple[Value, Value]:
        """The values before and after a change, without secrets. What is marked on one side is hidden on both."""
        mask = union(change.before_sensitive, change.after_sensitive)
        return self.in_value(change.before, mask), self.in_value(change.after, mask)

    def in_value(self, value: Value, mask: Mask, path: Path = ()) -> Value:
        """The value with `(sensitive)` in place of everything that is marked, named like a secret, or a copy of one."""
        if mask is True and value is not None:
            return [SENSITIVE] if isinstance(value, list) and value else SENSITIVE
        if value is None or isinstance(value, bool):
            return value
        if isinstance(value, dict):
            masks = mask if isinstance(mask, dict) else {}
            return {self.in_text(key): self.in_value(item, masks.get(key), (*path, key)) for key, item in value.items()}
        if isinstance(value, list):
            inner = aligned(mask, len(value))
            return [self.in_value(item, inner[index], (*path, index)) for index, item in enumerate(value)]
        if is_named_secret(path, value) and (is_number(value) or (isinstance(value, str) and value)):
            return SENSITIVE
        return self._in_leaf(value)

    def in_fact(self, value: Value, marked: frozenset[Value] = frozenset()) -> Value:
        """A fact without secrets. Entries that say `sensitive` of themselves keep their other keys.

        `marked` are the values that are marked in the row which the fact is about: they are hidden however short.
        """
        if isinstance(value, dict):
            hidden = _VALUE_KEYS if value.get("sensitive") is True else frozenset[str]()
            return {
                self.in_text(key): SENSITIVE if key in hidden else self.in_fact(item, marked) for key, item in value.items()
            }
        if isinstance(value, list):
            return [self.in_fact(item, marked) for item in value]
        if (is_number(value) or isinstance(value, str)) and value in marked:
            return SENSITIVE
        return self._in_leaf(value)

    def in_text(self, text: str) -> str:
        """The text with `(sensitive)` in place of every secret in it; in an address, only in its instance keys."""
        if text not in self._known:  # the same names and values are in many rows
            hidden = self._texts.hide(text)
            self._known[text] = self.in_address(text) if hidden != text and text in self._addresses else hidden
        return self._known[text]

    def in_prose(self, text: str) -> str:
        """A sentence of ours, of which the parts are without secrets already, looked through once more."""
        return self._texts.hide(text, prose=True)

    def in_address(self, address: str) -> str:
        """The address with `(sensitive)` in place of every long secret in its instance keys. Its names are no secrets."""
        return _KEY.sub(lambda key: self._texts.hide(key[0], MIN_ADDRESS), address) if '["' in address else address

    def in_scope(self, scope: Scope) -> Scope:
        """The scope without secrets: an account or a region may be a copy of one."""
        account, region = (text and self.in_text(text) for text in (scope.account, scope.region))
        return replace(scope, account=account, region=region)

    def marked_in(self, change: Change) -> frozenset[Value]:
        """The values that are marked in a row; not those that stand in every other one too."""
        found = {
            value
            for side, mask in ((change.before, change.before_sensitive), (change.after, change.after_sensitive))
            for value in masked_values(side, mask)
            if is_number(value) or isinstance(value, str)
        }
        return frozenset(value for value in found if value not in _TRIVIAL)

    def _in_leaf(self, value: Value) -> Value:
        if isinstance(value, str):
            return self.in_text(value)
        if is_number(value) and json.dumps(value) in self._texts:
            return SENSITIVE
        return value

    @property
    def _texts(self) -> SecretTexts:
        return self._secrets.texts

    @cached_property
    def _addresses(self) -> frozenset[str]:
        return frozenset([row.address for row in (*self._plan.rows, *(self._plan.document.resource_drift or ()))])
