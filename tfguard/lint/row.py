"""One part of a configuration that policies look at: what it is, where it stands, and its facts."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from types import MappingProxyType
from typing import Any, ClassVar, Final

from tfguard.engine.facts import Facts
from tfguard.engine.policy import Policy, Subject
from tfguard.engine.row import Row
from tfguard.inputs.place import Place
from tfguard.model import Location, Scope
from tfguard.redaction.configuration import ConfigSecrets

NOT_LITERAL = "is not literal"
_NONE: Final[Mapping[str, Any]] = MappingProxyType({})
_ROLE = re.compile(r"\broot\b")


class ConfigRow(Row):
    """A subject of policies.

    `type` is a resource's. `places` has, by argument, where it stands; `unreadable`, by argument, why its value is
    UNKNOWN, as half a sentence. `role` says how its module was judged, where that matters.
    """

    broken_hint: ClassVar[str] = "Write it literally, or look at it by hand."
    unknown_hint: ClassVar[str] = broken_hint

    def __init__(
        self,
        subject: Subject,
        address: str,
        place: Place,
        facts: Facts,
        *,
        type_: str = "",
        places: Mapping[str, Place] = _NONE,
        unreadable: Mapping[str, str] = _NONE,
        role: str = "",
    ) -> None:
        super().__init__(facts, _location(address, place, Scope()))
        self.subject = subject
        self.type = type_
        self._address = address
        self._place = place
        self._places = places
        self._unreadable = unreadable
        self._role = role
        self._scope = Scope()
        self._secrets = ConfigSecrets(lambda: ())

    @property
    def shown(self) -> Facts:
        """The facts for texts: without secrets."""
        return self._safe

    @cached_property
    def _safe(self) -> Facts:
        return self.facts.mapped(self._secrets.in_fact, {})

    @property
    def file(self) -> str:
        """The file that it stands in."""
        return self._place.file

    def within(self, scope: Scope, secrets: ConfigSecrets) -> ConfigRow:
        """The row as a part of what stands in a directory, whose secrets are not shown."""
        self._scope = scope
        self._secrets = secrets
        return self

    def location(self, policy: Policy) -> Location:
        """The first of the policy's attributes that is written down, and where; else the row's own place."""
        name, place = self._written(policy)
        return _location(self._address, place, self._scope, name)

    def evidence(self, policy: Policy, told: Sequence[str]) -> Sequence[str]:
        """What the policy tells, and where it matters to it that the module is a root module, why it is one."""
        asks = self._role and any(_ROLE.search(condition) for condition in policy.conditions)
        return [*told, self._role] if asks else told

    def affected(self, addresses: Sequence[str]) -> Sequence[str]:
        """The addresses of others, without secrets."""
        return list(map(self._secrets.in_text, addresses))

    def unknown(self, policy: Policy) -> str:
        """The arguments that the policy is about and that are not literal."""
        names = {pattern.split(".")[0] for pattern in policy.attributes}
        known = [f"{name} {why}" for name, why in self._unreadable.items() if name in names]
        return " and ".join(known) or f"a value that it depends on {NOT_LITERAL}"

    def gap(self, policy: Policy) -> tuple[str, Location]:
        """The address and the place, and the same as a location."""
        return f"{self._address} ({self._written(policy)[1]})", self.location(policy)

    def _written(self, policy: Policy) -> tuple[str | None, Place]:
        name = next((name for name in policy.attributes if name in self._places), None)
        return name, self._places[name] if name else self._place


def _location(address: str, place: Place, scope: Scope, attribute: str | None = None) -> Location:
    return Location(address, attribute, place.file, place.span.line, place.span.column, scope)
