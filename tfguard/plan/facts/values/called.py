"""The fact `called`: what people call an object."""

from __future__ import annotations

from typing import Final

from tfguard.model import Change

_NAMES: Final = ("name", "domain_name", "fqdn", "hostname", "domain", "identifier", "id")


def called(change: Change) -> str:
    """Its name, or else its domain, its host's name, its id, or its address in Terraform."""
    values = change.before if isinstance(change.before, dict) else change.after
    told = (values.get(name) for name in _NAMES) if isinstance(values, dict) else iter(())
    return next((text for text in told if isinstance(text, str) and text), change.address)
