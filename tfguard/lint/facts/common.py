"""Facts that every subject of a configuration has."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TypeVar

from tfguard.engine.facts import Facts
from tfguard.inputs.place import Place
from tfguard.lint.context import ModuleContext
from tfguard.model import Value

Subject = TypeVar("Subject")
Provider = Callable[[ModuleContext, Subject], Value]


def root(context: ModuleContext, subject: object) -> bool:
    """Whether the module is applied by itself."""
    return context.role.root


def root_reason(context: ModuleContext, subject: object) -> str:
    """Why it counts as one or the other."""
    return context.role.reason


def bind(providers: Mapping[str, Provider[Subject]], context: ModuleContext, subject: Subject) -> Facts:
    """The facts about one subject, each worked out when it is asked for."""
    return Facts({name: partial(provider, context, subject) for name, provider in providers.items()})


def where(place: Place | None) -> str | None:
    """A place as people write it: file and line."""
    return None if place is None else f"{place.file}:{place.span.line}"
