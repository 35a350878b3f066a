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
from tfguard.inputs.configuration.lifecycle import Lifecycle, Lifecycles, module_lifecycles
from tfguard.inputs.limits import HCL_MIB, LOCK_MIB, MIB, PLAN_FILE_ENTRIES, PLAN_FILE_RATIO, PLAN_MIB, may_unpack_to
from tfguard.inputs.lock.lock_file import LOCK_NAME, parse_lock
from tfguard.inputs.plan.configuration import ModulePath
from tfguard.inputs.plan.source import Buffer

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


def read_plan_file(data: Buffer, name: str) -> PlanFile:
    """Read the lock file and the configuration inside a binary plan.

    Raises:
        InputError: not a plan, or damaged, or too large.

    """
    with _opened(data, name) as archive:
        return _read(archive, name, len(data))


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


def _read(archive: zipfile.ZipFile, name: str, packed: int) -> PlanFile:
    entries = set(archive.namelist())
    if _PLAN_NAME not in entries:
        raise InputError(f"{name} is a zip, but not a Terraform plan.", "Give the file that `terraform plan -out` wrote.")
    _check_size(archive, name, packed)
    lock = _lock(archive, name) if LOCK_NAME in entries else {}
    lifecycles: dict[tuple[ModulePath, str], Lifecycle] = {}
    sources: list[tuple[str, bytes]] = []
    for path, files in _modules(archive, name):
        lifecycles |= {(path, block): lifecycle for block, lifecycle in module_lifecycles(files).items()}
        sources += files.items()
    return PlanFile(lock, lifecycles, _lineage(archive), tuple(sources))


def _check_size(archive: zipfile.ZipFile, name: str, packed: int) -> None:
    """Refuse what unpacks to too much, by what the archive says of itself: no more than that is unpacked of an entry."""
    infos = archive.infolist()
    if len(infos) > PLAN_FILE_ENTRIES.allowed:
        raise PLAN_FILE_ENTRIES.exceeded(name)
    size, limit = may_unpack_to(PLAN_MIB, PLAN_FILE_RATIO, packed)
    unpacked = sum(info.file_size for info in infos)
    if unpacked > size:
        raise limit.exceeded(f"{name}, unpacked,", f"{unpacked / MIB:,.0f} MiB") if limit is PLAN_MIB else limit.exceeded(name)


def _lock(archive: zipfile.ZipFile, name: str) -> dict[str, str]:
    if archive.getinfo(LOCK_NAME).file_size > LOCK_MIB.bytes:
        raise LOCK_MIB.exceeded(f"{name}: {LOCK_NAME}")
    return parse_lock(archive.read(LOCK_NAME), f"{name}: {LOCK_NAME}")


def _modules(archive: zipfile.ZipFile, name: str) -> Iterator[tuple[ModulePath, dict[str, bytes]]]:
    """The files of each module, one module at a time: those of module.net.module.zone are under `tfconfig/m-net.zone/`."""
    modules: dict[str, dict[str, zipfile.ZipInfo]] = {}
    for info in archive.infolist():
        module, slash, file = info.filename.removeprefix(_MODULE_PREFIX).rpartition("/")
        if info.filename.startswith(_MODULE_PREFIX) and slash:
            if info.file_size > HCL_MIB.bytes:
                raise HCL_MIB.exceeded(f"{name}: {info.filename}")
            modules.setdefault(module, {})[file] = info
    for module, files in modules.items():
        yield tuple(module.split(".")) if module else (), {file: archive.read(info) for file, info in files.items()}
