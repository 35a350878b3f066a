"""A policy as the reader of a report needs it."""

from __future__ import annotations

from msgspec import Struct

from tfguard.model.finding import Layer, Severity


class Rule(Struct, frozen=True):
    """What a policy is about. `severity` is the highest that it can give; `why` and `fix` are Markdown."""

    id: str
    title: str
    layer: Layer
    severity: Severity
    why: str
    fix: str
    references: tuple[str, ...] = ()
