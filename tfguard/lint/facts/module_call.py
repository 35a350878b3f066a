"""Facts about one call of a module, by Terraform or by Terragrunt."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tfguard.engine.policy import Subject
from tfguard.inputs.configuration.model import CallKind, ModuleCall, Text
from tfguard.inputs.lock.constraints import Dialect
from tfguard.inputs.lock.module_source import ModuleSource
from tfguard.lint.context import ModuleContext
from tfguard.lint.facts.common import Provider, bind, root, root_reason
from tfguard.lint.facts.constraint import judged
from tfguard.lint.row import NOT_LITERAL, ConfigRow
from tfguard.model import UNKNOWN, Value
from tfguard.model.values import Unknown

_VERSION = re.compile(r"\d+\.\d+(\.\d+)?")
_FIXING = ("checksum", "versionId", "version", "generation")
"""Query parameters that fix what an archive holds."""


def _parsed(call: ModuleCall) -> ModuleSource | None:
    """The source taken apart, of one that is not literal as far as that goes; None where nothing can be said of it."""
    if isinstance(call.source, str):
        return ModuleSource.parse(call.source)
    return ModuleSource.of_template(call.template) if call.template else None


def _version(call: ModuleCall) -> Text:
    """The call's version, or what a Terragrunt source says in its query."""
    source = _parsed(call)
    return source.version if call.version is None and source is not None else call.version


def _kind(context: ModuleContext, call: ModuleCall) -> Value:
    source = _parsed(call)
    if source is None:
        return UNKNOWN if isinstance(call.source, Unknown) else None
    return str(source.kind)


def _ref_kind(context: ModuleContext, call: ModuleCall) -> Value:
    source = _parsed(call)
    return UNKNOWN if source is None else str(source.ref_kind)


def _ref(context: ModuleContext, call: ModuleCall) -> Value:
    source = _parsed(call)
    return UNKNOWN if source is None else source.ref


def _fixed(context: ModuleContext, call: ModuleCall) -> Value:
    source = _parsed(call)
    if source is None:
        return UNKNOWN
    return any(name in source.query for name in _FIXING) or bool(_VERSION.search(source.address))


MODULE_CALL_FACTS: dict[str, Provider[ModuleCall]] = {
    "address": lambda context, call: call.address,
    "below_minimum": lambda context, call: judged(_version(call), Dialect.MODULE).below(context.settings.modules),
    "fixed": _fixed,
    "kind": _kind,
    "minimum": lambda context, call: context.settings.modules.name.lower(),
    "name": lambda context, call: call.name,
    "ref": _ref,
    "ref_kind": _ref_kind,
    "root": root,
    "root_reason": root_reason,
    "source": lambda context, call: call.template or call.source,
    "terragrunt": lambda context, call: call.kind is CallKind.TERRAGRUNT,
    "tier": lambda context, call: judged(_version(call), Dialect.MODULE).name,
    "version": lambda context, call: _version(call),
}


def rows(context: ModuleContext) -> Iterator[ConfigRow]:
    """A row for each call."""
    for call in context.module.calls:
        places = {"source": call.source_place, "version": call.version_place or call.source_place}
        yield ConfigRow(
            Subject.MODULE_CALL,
            call.address,
            call.place,
            bind(MODULE_CALL_FACTS, context, call),
            places={name: place for name, place in places.items() if place is not None},
            unreadable=_unreadable(call),
            role=str(context.role),
        )


def _unreadable(call: ModuleCall) -> dict[str, str]:
    why = judged(_version(call), Dialect.MODULE).why
    found = {"version": why} if why else {}
    return {**found, "source": NOT_LITERAL} if _parsed(call) is None else found
