"""A policy as the reader of a report needs it."""

from __future__ import annotations

from dataclasses import dataclass

from tfguard.model.finding import Layer, Severity


@dataclass(frozen=True, slots=True)
class Rule:
    """What a policy is about. `severity` is the highest that it can give; `why` and `fix` are Markdown."""

    id: str
    title: str
    layer: Layer
    severity: Severity
    why: str
    fix: str
    references: tuple[str, ...] = ()
