"""Facts about records that prove to a certificate authority whose a name is."""

from __future__ import annotations

import re

from tfguard.engine.expression import evaluate
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Value
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


def validated_by(plan: Plan, name: Value) -> dict[str, list[str]]:
    """The certificates in the plan that a record of this name validates: those that stay, and those that go."""
    found: dict[str, list[str]] = {"staying": [], "going": []}
    for change in plan.of_types(types_with(plan, lambda declared: declared.validated_by)):
        names = evaluate(resource_type(change.type).validated_by or "", change.before or {})
        if name in {dns_name(text) for text in strings(names)}:
            found["going" if change.destroys else "staying"].append(change.address)
    return found
