"""What tfguard says: a finding, where it is, how bad it is, and what could not be checked."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from functools import cached_property

from msgspec import Struct

from tfguard.model.scope import Scope

PLAN_ADDRESS = "(plan)"
"""Stands for the plan as a whole where a finding belongs to no resource. No Terraform address has parentheses."""


class Severity(StrEnum):
    """How much damage, from none to an outage for everybody."""

    INFO = "info"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    CRITICAL = "critical"

    @cached_property
    def rank(self) -> int:
        """0 for info, 4 for critical."""
        return list(Severity).index(self)

    def at_least(self, other: Severity) -> bool:
        """Whether this is as bad as the other, or worse."""
        return self.rank >= other.rank


class Layer(StrEnum):
    """A layer of the request path, from the edge inwards; then what stands beside it."""

    DNS = "dns"
    NETWORK = "network"
    TLS = "tls"
    LOAD_BALANCER = "load-balancer"
    COMPUTE = "compute"
    DATA = "data"
    MONITORING = "monitoring"
    IDENTITY = "identity"
    RUN = "run"

    @cached_property
    def rank(self) -> int:
        """0 at the edge."""
        return list(Layer).index(self)


class Surface(StrEnum):
    """Which of the three inputs a policy judges."""

    CONFIG = "config"
    PLAN = "plan"
    LIVE = "live"


class Location(Struct, frozen=True):
    """Where a finding belongs: a Terraform address, an attribute of it, a place in a file; and what the address is of.

    `line` and `column` count from 1, columns in characters.
    """

    address: str | None = None
    attribute: str | None = None
    file: str | None = None
    line: int | None = None
    column: int | None = None
    scope: Scope = Scope()

    @property
    def paths(self) -> tuple[str, ...]:
        """The file as it was named, then the file and the directory from the top of the repository; none without a file."""
        if self.file is None:
            return (self.scope.plan,) if self.scope.plan else ()
        directory = self.scope.directory
        inside = () if directory is None else (f"{directory}/{_file_name(self.file)}".removeprefix("./"), directory)
        return (self.file, *inside)

    @property
    def identity(self) -> tuple[str, ...]:
        """What is the same from run to run. Of a file the name in its directory, for its path depends on who asks."""
        name = "" if self.scope.directory is None else _file_name(self.file or "")
        return (*self.scope.identity, self.address or "", self.attribute or "", name)


def _file_name(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[2]


class Waived(Struct, frozen=True):
    """Why a finding does not count, who said so, and until when."""

    reason: str
    owner: str
    expires: date


class Finding(Struct, frozen=True):
    """One cause of one accident, what it does to users, the evidence, and how to do it safely.

    `affected` lists the addresses that the same cause takes along. `causes` are the addresses of the changes that
    force this one, the nearest first. Findings of one policy with the same `group` have one cause. `explains` are the
    attributes whose change it tells the cause of.
    """

    policy: str
    title: str
    severity: Severity
    layer: Layer
    message: str
    fix: str
    location: Location
    evidence: tuple[str, ...] = ()
    affected: tuple[str, ...] = ()
    causes: tuple[str, ...] = ()
    group: str | None = None
    explains: tuple[str, ...] = ()
    waived: Waived | None = None

    @property
    def fingerprint(self) -> str:
        """A stable identity from run to run: 32 hexadecimal digits of scope, policy, address and attribute."""
        import hashlib  # here, since it takes as long as all of this module, and few outputs need it

        parts = (self.policy, *self.location.identity)
        return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]

    @property
    def order(self) -> tuple[int, int, str, str, str]:
        """The sort key of a report: from the edge inwards, the worst first."""
        location = self.location
        return (
            self.layer.rank,
            -self.severity.rank,
            location.address or "",
            self.policy,
            location.scope.state or location.scope.plan or "",
        )


class NotChecked(Struct, frozen=True):
    """Something that could not be checked, why, and what would make it possible.

    `severity` is that of the worst finding that may hide behind it, and `policy` the one that could not judge.
    `location` is where it belongs, where that is one thing.
    """

    what: str
    why: str
    hint: str
    severity: Severity = Severity.CRITICAL
    policy: str | None = None
    location: Location | None = None
