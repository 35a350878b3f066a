"""How large and how deep an input may be: one registry, each limit with its default and its reason.

What a file may hold is asked deep below the commands, in parts that are decoded when somebody wants them. So a run puts
its limits in force once, and each reader asks its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from enum import StrEnum
from types import MappingProxyType

from msgspec import Struct

from tfguard.errors import LimitError

MIB = 1024 * 1024
FREE_MIB = 16
"""What a compressed input may unpack to whatever its size: small ones of real estates are very regular."""


class Unit(StrEnum):
    """What a limit counts. The value is its name in sentences."""

    MIB = "MiB"
    LEVELS = "levels"
    FILES = "files"
    TIMES = "times its size"
    VALUES = "values"


class Limit(Struct, frozen=True):
    """One bound: its key under `limits` in tfguard.yaml, its default, what it holds for, and why it is there.

    It cannot be raised above `most`, where that is given.
    """

    key: str
    default: int
    unit: Unit
    of: str
    why: str
    most: int | None = None

    @property
    def allowed(self) -> int:
        """The number that is in force, in the limit's unit."""
        return _IN_FORCE.get().get(self.key, self.default)

    @property
    def bytes(self) -> int:
        """The number of bytes that is in force, for a limit in MiB."""
        return self.allowed * MIB

    def clause(self, found: str | None = None) -> str:
        """What is said of an input that exceeds it, after its name. `found` is the size, where it is known."""
        match self.unit:
            case Unit.MIB if found:
                return f"has {found}, the limit is {self.allowed:,} MiB"
            case Unit.MIB:
                return f"is larger than {self.allowed:,} MiB"
            case Unit.LEVELS:
                return f"nests more than {self.allowed:,} levels deep"
            case Unit.TIMES:
                return f"unpacks to more than {self.allowed:,} times its size"
            case _:
                return f"holds more than {self.allowed:,} {self.unit}"

    @property
    def hint(self) -> str:
        """How to raise it."""
        most = f" It can be {self.most:,} at most." if self.most is not None else ""
        return f"If that is what it should hold, raise `limits: {self.key}` in tfguard.yaml.{most}"

    def exceeded(self, name: str, found: str | None = None) -> LimitError:
        """The error for an input that exceeds it."""
        return LimitError(f"{name} {self.clause(found)}.", self.hint)


_DEEPEST = 200
"""What walks through values calls itself up to four times for each level, and Python allows a thousand calls."""
_WALKED = "What walks through values calls itself for each level. Terraform's own schemas stay under 60."
_MEMORY = "JSON takes up to thirty times its size in memory."

PLAN_MIB = Limit("plan_mib", 512, Unit.MIB, "a plan in JSON; all that a binary plan unpacks to", _MEMORY, 1024 * 1024)
PLAN_DEPTH = Limit("plan_depth", 100, Unit.LEVELS, "the values and the modules of a plan", _WALKED, _DEEPEST)
PLAN_FILE_ENTRIES = Limit(
    "plan_file_entries", 20_000, Unit.FILES, "a binary plan", "Each takes memory, whether or not there is anything in it."
)
PLAN_FILE_RATIO = Limit(
    "plan_file_ratio", 200, Unit.TIMES, f"a binary plan, beyond {FREE_MIB} MiB", "Configuration shrinks to a tenth or so."
)
STATE_MIB = Limit("state_mib", 512, Unit.MIB, "a state", f"{_MEMORY} 100,000 resources have a quarter of it.")
STATE_DEPTH = Limit("state_depth", 100, Unit.LEVELS, "the values of a state", _WALKED, _DEEPEST)
TRAIL_MIB = Limit("trail_mib", 256, Unit.MIB, "a file of `--trail`", f"{_MEMORY} CloudTrail delivers files of some MiB.")
TRAIL_DEPTH = Limit("trail_depth", 100, Unit.LEVELS, "the records of a file of `--trail`", _WALKED, _DEEPEST)
GZIP_RATIO = Limit(
    "gzip_ratio", 30, Unit.TIMES, f"a compressed state or trail, beyond {FREE_MIB} MiB", "States shrink to a tenth or so."
)
DRIFT_REPORT_MIB = Limit("drift_report_mib", 64, Unit.MIB, "the file of `--drift-report`", _MEMORY)
DRIFT_REPORT_DEPTH = Limit("drift_report_depth", 100, Unit.LEVELS, "the values in that file", _WALKED, _DEEPEST)
POLICY_MIB = Limit("policy_mib", 1, Unit.MIB, "a policy file", "YAML takes up to four hundred times its size in memory.", 4)
POLICY_DEPTH = Limit(
    "policy_depth", 60, Unit.LEVELS, "the values of a policy file", "The YAML reader calls itself for each level.", 100
)
POLICY_VALUES = Limit(
    "policy_values", 100_000, Unit.VALUES, "a policy file", "A few lines of aliases of aliases can stand for billions."
)
HCL_MIB = Limit(
    "hcl_mib", 16, Unit.MIB, "a file of configuration, on disk or in a binary plan", "What is written by hand has some KiB."
)
HCL_BLOCK_MIB = Limit(
    "hcl_block_mib",
    1,
    Unit.MIB,
    "one block of a .tf file; a terragrunt.hcl",
    "HCL takes up to 700 times its size.",
    8,
)
HCL_DEPTH = Limit("hcl_depth", 100, Unit.LEVELS, "the blocks and values of configuration", _WALKED, _DEEPEST)
LOCK_MIB = Limit("lock_mib", 1, Unit.MIB, "a dependency lock file", "It has some KiB for each provider.", 8)
LINT_FILES = Limit(
    "lint_files", 200_000, Unit.FILES, "what `tfguard lint` looks at", "Somebody gave it the wrong directory: it takes minutes."
)

LIMITS: Mapping[str, Limit] = {
    limit.key: limit
    for limit in (
        DRIFT_REPORT_DEPTH,
        DRIFT_REPORT_MIB,
        GZIP_RATIO,
        HCL_BLOCK_MIB,
        HCL_DEPTH,
        HCL_MIB,
        LINT_FILES,
        LOCK_MIB,
        PLAN_DEPTH,
        PLAN_FILE_ENTRIES,
        PLAN_FILE_RATIO,
        PLAN_MIB,
        POLICY_DEPTH,
        POLICY_MIB,
        POLICY_VALUES,
        STATE_DEPTH,
        STATE_MIB,
        TRAIL_DEPTH,
        TRAIL_MIB,
    )
}

_IN_FORCE: ContextVar[Mapping[str, int]] = ContextVar("limits", default=MappingProxyType({}))  # never changed


@contextmanager
def in_force(configured: Mapping[str, int]) -> Iterator[None]:
    """Read everything under these limits; what is not named has its default."""
    token = _IN_FORCE.set(configured)
    try:
        yield
    finally:
        _IN_FORCE.reset(token)


def may_unpack_to(limit: Limit, ratio: Limit, packed: int) -> tuple[int, Limit]:
    """How many bytes a compressed input of some bytes may hold, and the limit that says so: its size, or the ratio."""
    by_ratio = max(FREE_MIB * MIB, packed * ratio.allowed)
    return (limit.bytes, limit) if limit.bytes <= by_ratio else (by_ratio, ratio)
