"""Pins what can be pinned from the lock file, changing only the bytes that it must.

Only a root module has a lock file that counts, so only root modules are fixed. What Terragrunt generates is left alone.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tfguard.inputs.configuration.model import ConfigModule, ProviderRequirement
from tfguard.inputs.hcl.edits import TextEdit, apply
from tfguard.inputs.hcl.insert import Pin, new_entries, with_arguments
from tfguard.inputs.hcl.parser import parse_hcl
from tfguard.inputs.lock.constraints import Dialect
from tfguard.lint.context import ModuleContext
from tfguard.lint.facts.constraint import judged
from tfguard.lint.facts.provider_requirement import suggestion
from tfguard.lint.providers import HOSTS, ProviderUse

_NAME = re.compile(r"[^\W\d][\w-]*")
"""What can be the name of an argument; any text can be the label of a block."""


@dataclass(frozen=True, slots=True)
class FixedFile:
    """A file before and after, and the providers that are pinned in it."""

    path: str
    before: bytes
    after: bytes
    providers: tuple[str, ...]


def fixes(context: ModuleContext) -> Iterator[FixedFile]:
    """The files of a module in which providers can be pinned, as they are and as they would be."""
    module = context.module
    if not context.role.root or module.lock is None or module.problems or module.lock.problems:
        return
    edits: dict[str, list[tuple[str, TextEdit]]] = defaultdict(list)
    files = _Files(module)
    for name, path, edit in (*_in_entries(context, files), *_missing_entries(context, files)):
        edits[path].append((name, edit))
    for path, found in sorted(edits.items()):
        before = files.data(path)
        after = apply(before, [edit for _, edit in found])
        if after != before and _still_readable(path, after):
            yield FixedFile(path, before, after, tuple(dict.fromkeys(name for name, _ in found)))


class _Files:
    """The bytes of a module's files, read once each."""

    def __init__(self, module: ConfigModule) -> None:
        self.module = module
        self._read: dict[str, bytes] = {}

    def data(self, path: str) -> bytes:
        """The file's bytes; none where it has gone in the meantime."""
        if path not in self._read:
            try:
                self._read[path] = Path(path).read_bytes()
            except OSError:
                self._read[path] = b""
        return self._read[path]


def wanted(context: ModuleContext, use: ProviderUse) -> Pin | None:
    """What required_providers should say of a provider; None where it says enough, or the lock file does not tell."""
    entry = use.entries[0] if use.entries else None
    lock = context.module.lock
    locked = use.locked_in(lock) if lock else None
    if locked is None or use.generated or len(use.entries) > 1:
        return None
    loose = judged(use.version, Dialect.PROVIDER).below(context.settings.providers) is True
    version = suggestion(context, use) if loose else None
    source = _short(locked.provider) if entry is None or entry.source is None else None
    if entry is None and version is None:
        return None
    return Pin(use.name, source, version) if source or version else None


def _short(provider: str) -> str:
    """A provider's address as people write it: without the host that is understood anyway."""
    for host in HOSTS:
        provider = provider.removeprefix(f"{host}/")
    return provider


def _in_entries(context: ModuleContext, files: _Files) -> Iterator[tuple[str, str, TextEdit]]:
    for use in context.providers:
        pin = wanted(context, use) if use.entries else None
        if pin is not None:
            entry = use.entries[0]
            for edit in _edits(entry, pin, files.data(entry.place.file)):
                yield use.name, entry.place.file, edit


def _edits(entry: ProviderRequirement, pin: Pin, data: bytes) -> Iterator[TextEdit]:
    """The edits to one entry; none where the file is not what was read before."""
    if not _unchanged(entry, data):
        return
    version = entry.version_place
    if pin.version is not None and version is not None and not entry.legacy:
        yield TextEdit(version.span.start, version.span.end, f'"{pin.version}"')
        pin = Pin(pin.name, pin.source, None)
    if pin.source or pin.version:
        yield from with_arguments(entry, pin, data)


def _unchanged(entry: ProviderRequirement, data: bytes) -> bool:
    span = entry.value_place.span
    begin, end = ('"', '"') if entry.legacy else ("{", "}")
    text = span.text(data)
    return len(text) > 1 and text.startswith(begin) and text.endswith(end)


def _missing_entries(context: ModuleContext, files: _Files) -> Iterator[tuple[str, str, TextEdit]]:
    named = (use for use in context.providers if not use.entries and _NAME.fullmatch(use.name))
    pins = [pin for use in named if (pin := wanted(context, use))]
    pins.sort(key=lambda pin: pin.name)
    if pins:
        place = next(use.place for use in context.providers if use.name == pins[0].name)
        yield from new_entries(context.module, pins, place.file, files.data)


def _still_readable(path: str, data: bytes) -> bool:
    """Whether the result is still HCL: a last check, so that a fix never breaks a file."""
    return path.endswith(".json") or not parse_hcl(data).faults
