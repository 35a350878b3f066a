"""Facts about records that prove to a certificate authority whose a name is."""

from __future__ import annotations

import re
from functools import cached_property

from tfguard.engine.expression import evaluate
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Change, Value
from tfguard.plan.facts.values.names import dns_name, strings
from tfguard.plan.facts.values.types import types_with
from tfguard.resources.catalogue import resource_type

_AUTHORITIES = re.compile(
    r"\.(acm-validations\.aws|authorize\.certificatemanager\.goog|dcv\.digicert\.com|dcv\.cloudflare\.com)$"
)
"""Where the validation records of authorities that renew by themselves point."""


def validated_name(name: Value, values: Value) -> str | None:
    """The name for which a certificate authority looks at this record at each renewal; None for any other record."""
    if not isinstance(name, str) or not name.startswith("_"):
        return None
    found = any(_AUTHORITIES.search(dns_name(text)) for text in strings(values))
    return name.partition(".")[2] if found else None


class Validations:
    """The certificates in one plan, by the names of the records that prove to an authority whose their names are."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def of(self, name: Value) -> dict[str, list[str]]:
        """The certificates that a record of this name validates: those that stay, and those that go."""
        changes = self._by_name.get(name, ()) if isinstance(name, str) else ()
        going = {change.address for change in changes if change.destroys}
        addresses = [change.address for change in changes]
        return {
            "staying": [address for address in addresses if address not in going],
            "going": [address for address in addresses if address in going],
        }

    @cached_property
    def _by_name(self) -> dict[str, list[Change]]:
        index: dict[str, list[Change]] = {}
        for change in self._plan.of_types(types_with(self._plan, lambda declared: declared.validated_by)):
            names = evaluate(resource_type(change.type).validated_by or "", change.before or {})
            for name in {dns_name(text) for text in strings(names)}:
                index.setdefault(name, []).append(change)
        return index
