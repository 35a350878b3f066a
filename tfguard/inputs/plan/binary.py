"""The binary plan, a zip that `terraform plan -out` writes: its lock file, and the configuration that it was made from."""

from __future__ import annotations

import io
import lzma
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from msgspec import Struct, field

from tfguard.errors import InputError
from tfguard.inputs.configuration.lifecycle import Lifecycles, module_lifecycles
from tfguard.inputs.lock.lock_file import LOCK_NAME, parse_lock
from tfguard.inputs.plan.configuration import ModulePath
from tfguard.inputs.plan.source import MIB, Buffer

_PLAN_NAME = "tfplan"
_MODULE_PREFIX = "tfconfig/m-"
_STATE_NAME = "tfstate"
_STATE_HEAD = 4096
"""As much of a state as holds what it says of itself, before the values: a plan of a large estate has a large state."""
_LINEAGE = re.compile(rb'"lineage"\s*:\s*"([^"\\]+)"')
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
)
"""What Python's zipfile raises on hostile or broken archives."""


class PlanFile(Struct, frozen=True):
    """What a binary plan knows beyond its JSON: selected provider versions, lifecycle rules by block, and its state.

    `lineage` is the state's; None before the first apply. `sources` are the names and texts of the configuration's files.
    """

    lock: dict[str, str] = field(default_factory=dict)
    lifecycles: Lifecycles = field(default_factory=dict)
    lineage: str | None = None
    sources: tuple[tuple[str, bytes], ...] = ()


def read_plan_file(data: Buffer, name: str, limit: int) -> PlanFile:
    """Read the lock file and the configuration inside a binary plan. `limit` bounds what it unpacks to, in bytes.

    Raises:
        InputError: not a plan, or damaged, or too large.

    """
    with _opened(data, name) as archive:
        return _read(archive, name, limit)


def read_lineage(data: Buffer, name: str) -> str | None:
    """The lineage of the state that a binary plan was made from; None before the first apply.

    Raises:
        InputError: the file is damaged.

    """
    with _opened(data, name) as archive:
        return _lineage(archive)


@contextmanager
def _opened(data: Buffer, name: str) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            yield archive
    except _DAMAGE as error:
        raise InputError(f"{name} is a damaged plan file: its zip cannot be unpacked.", "Make the plan again.") from error


def _lineage(archive: zipfile.ZipFile) -> str | None:
    if _STATE_NAME not in archive.namelist():
        return None
    with archive.open(_STATE_NAME) as state:
        head = state.read(_STATE_HEAD).partition(b'"outputs"')[0].partition(b'"resources"')[0]
    match = _LINEAGE.search(head)
    return match[1].decode("utf-8", "replace") if match else None


def _read(archive: zipfile.ZipFile, name: str, limit: int) -> PlanFile:
    entries = archive.namelist()
    if _PLAN_NAME not in entries:
        raise InputError(f"{name} is a zip, but not a Terraform plan.", "Give the file that `terraform plan -out` wrote.")
    if sum(info.file_size for info in archive.infolist()) > limit:
        raise InputError(f"{name} unpacks to more than {limit // MIB:,} MiB.", "Raise `limits: plan_mib` in tfguard.yaml.")
    lock = parse_lock(archive.read(LOCK_NAME), f"{name}: {LOCK_NAME}") if LOCK_NAME in entries else {}
    modules = list(_modules(archive))
    lifecycles = {(path, block): lifecycle for path, files in modules for block, lifecycle in module_lifecycles(files).items()}
    return PlanFile(lock, lifecycles, _lineage(archive), tuple(item for _, files in modules for item in files.items()))


def _modules(archive: zipfile.ZipFile) -> Iterator[tuple[ModulePath, dict[str, bytes]]]:
    """The files of each module: those of module.net.module.zone are under `tfconfig/m-net.zone/`."""
    modules: dict[str, dict[str, bytes]] = {}
    for entry in archive.namelist():
        module, slash, file = entry.removeprefix(_MODULE_PREFIX).rpartition("/")
        if entry.startswith(_MODULE_PREFIX) and slash:
            modules.setdefault(module, {})[file] = archive.read(entry)
    for module, files in modules.items():
        yield tuple(module.split(".")) if module else (), files
