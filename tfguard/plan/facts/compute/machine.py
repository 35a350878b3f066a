"""Facts about the machine that something runs on: how much smaller it becomes, worked out from its name.

Names follow rules: "db.r6g.2xlarge" is eight processors with eight gibibytes each. The numbers are near enough to
tell a cut from a raise; nobody should bill by them.
"""

from __future__ import annotations

import re

from msgspec import Struct

from tfguard.engine.expression import evaluate
from tfguard.model import Change, Value
from tfguard.model.values import UNKNOWN
from tfguard.resources.catalogue import resource_type

_AWS = re.compile(
    r"(?:^|\.)(?P<family>[a-z]+)\d+[a-z]*(?:-[a-z]+)?\.(?P<size>nano|micro|small|medium|large|\d{0,4}xlarge)(?:\.|$)"
)
_AWS_SIZES = {"nano": 1 / 16, "micro": 1 / 8, "small": 1 / 4, "medium": 1 / 2, "large": 1.0, "xlarge": 2.0}
"""How many times a "large" each size is."""
_AWS_GIB = {"c": 2.0, "m": 4.0, "t": 4.0, "r": 8.0, "i": 8.0, "z": 8.0, "x": 16.0}
"""GiB for each processor, by family. A "large" has two processors."""

_GOOGLE = re.compile(r"(?:^|[-/])(?P<class>standard|highmem|highcpu)-(?P<cpus>\d{1,4})$")
_GOOGLE_GIB = {"standard": 4.0, "highmem": 8.0, "highcpu": 1.0}
_GOOGLE_CUSTOM = re.compile(r"custom-(?P<cpus>\d{1,4})-(?P<mib>\d{1,9})")
_GOOGLE_SHARED = {"micro": (0.25, 1.0), "small": (0.5, 2.0), "medium": (1.0, 4.0)}

_AZURE = re.compile(r"Standard_(?P<family>[A-Z])[A-Z]*(?P<cpus>\d{1,4})")
_AZURE_GIB = {"A": 2.0, "B": 4.0, "D": 4.0, "E": 8.0, "F": 2.0, "L": 8.0, "M": 28.0}
_AZURE_GENERATION = re.compile(r"^(?P<tier>B|GP|MO|BC|HS)_Gen\d+_(?P<cpus>\d{1,4})$")
_AZURE_TIERS = {"B": 2.0, "GP": 5.0, "MO": 10.0, "BC": 5.0, "HS": 5.0}


class _Size(Struct, frozen=True):
    """What a machine has. `gib` is None where only machines of the same family can be compared."""

    family: str
    cpus: float
    gib: float | None


def machine(change: Change) -> Value:
    """The machine's name `before` and `after`, and how much of it goes, in `percent` of processors or memory.

    0 where it does not shrink, null where a name follows no rule that is known here. Null as a whole for a type that
    runs on no machine, where the name does not change, and for a create or a delete.
    """
    expression = resource_type(change.type).size
    if expression is None or not isinstance(change.before, dict) or not isinstance(change.after, dict):
        return None
    before, after = evaluate(expression, change.before), evaluate(expression, change.after)
    if after is UNKNOWN:
        return UNKNOWN if before is not None else None
    if not isinstance(before, str) or not isinstance(after, str) or before == after:
        return None
    return {"before": before, "after": after, "percent": _cut(_size_of(before), _size_of(after))}


def _cut(before: _Size | None, after: _Size | None) -> int | None:
    if before is None or after is None or not before.cpus:
        return None
    shares = [after.cpus / before.cpus]
    if before.gib and after.gib:
        shares.append(after.gib / before.gib)
    elif before.family != after.family:
        return None
    return max(0, round(100 * (1 - min(shares))))


def _size_of(name: str) -> _Size | None:
    return _aws(name) or _google(name) or _azure(name)


def _aws(name: str) -> _Size | None:
    match = _AWS.search(name)
    if match is None:
        return None
    size = match["size"]
    units = _AWS_SIZES.get(size) or 2.0 * int(size.removesuffix("xlarge"))
    per_cpu = _AWS_GIB.get(match["family"])
    return _Size(match["family"], 2 * units, 2 * units * per_cpu if per_cpu else None)


def _google(name: str) -> _Size | None:
    custom = _GOOGLE_CUSTOM.search(name)
    if custom:
        return _Size("google", float(custom["cpus"]), int(custom["mib"]) / 1024)
    match = _GOOGLE.search(name)
    if match:
        cpus = float(match["cpus"])
        return _Size("google", cpus, cpus * _GOOGLE_GIB[match["class"]])
    shared = _GOOGLE_SHARED.get(name.rpartition("-")[2])
    return _Size("google", *shared) if shared else None


def _azure(name: str) -> _Size | None:
    match = _AZURE.search(name)
    if match:
        cpus, per_cpu = float(match["cpus"]), _AZURE_GIB.get(match["family"])
        return _Size(match["family"], cpus, cpus * per_cpu if per_cpu else None)
    match = _AZURE_GENERATION.search(name)
    if match:
        return _Size("generation", float(match["cpus"]), float(match["cpus"]) * _AZURE_TIERS[match["tier"]])
    return None
