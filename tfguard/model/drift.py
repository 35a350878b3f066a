"""What differs between a Terraform state and what AWS is running."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from msgspec import Struct, field

from tfguard.model.scope import Scope
from tfguard.model.values import Path, Value


class DriftKind(StrEnum):
    """How reality differs from the state."""

    CHANGED = "changed"
    DELETED = "deleted"
    UNMANAGED = "unmanaged"
    CO_MANAGED = "co-managed"


class StateResource(Struct, frozen=True):
    """One object that a state says Terraform manages.

    `attributes` are as the provider wrote them. `marks` are the paths that the state marks as sensitive.
    `region` and `account` are None where nothing in the state tells. `module` is the address of its module instance, and
    `block` that of the block in the module that declares it. `lineage` is the state's, `mode` "data" of a data source.
    """

    address: str
    type: str
    attributes: Mapping[str, Value]
    state_file: str
    provider: str = ""
    region: str | None = None
    account: str | None = None
    marks: tuple[Path, ...] = ()
    module: str = ""
    block: str = ""
    lineage: str | None = None
    mode: str = "managed"

    @property
    def scope(self) -> Scope:
        """Where it stands."""
        return Scope(self.state_file, self.lineage, account=self.account, region=self.region)

    @property
    def sensitive(self) -> frozenset[str]:
        """The top-level attributes in which the state marks something."""
        return frozenset(str(path[0]) for path in self.marks)

    @property
    def id(self) -> str:
        """The id in the state; empty where there is none."""
        return str(self.attributes.get("id") or "")


class AttributeDrift(Struct, frozen=True):
    """One attribute, or one part of a nested one, whose two values differ. `path` begins with Terraform's attribute."""

    path: str
    state: Value
    live: Value

    @property
    def attribute(self) -> str:
        """The top-level attribute."""
        return self.path.split(".")[0].split("[")[0]


class Via(StrEnum):
    """How an edit was made."""

    CONSOLE = "console"
    HUMAN_CLI = "human-cli"
    TERRAFORM = "terraform"
    SERVICE = "service"


class Confidence(StrEnum):
    """How sure an attribution is."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Attribution(Struct, frozen=True):
    """Who made an edit, and how we know: the event that touched what drifted."""

    actor: str
    via: Via
    event: str
    time: datetime
    confidence: Confidence


class Drift(Struct, frozen=True):
    """One object that differs. Unmanaged ones have no address: `id` names them, and `import_block` adopts them.

    `parent` is the address of the managed object that an unmanaged one belongs to. `reason` says why something
    co-managed does not count.
    """

    type: str
    id: str
    kind: DriftKind
    address: str | None = None
    scope: Scope = Scope()
    attributes: tuple[AttributeDrift, ...] = ()
    attribution: Attribution | None = None
    parent: str | None = None
    import_block: str | None = None
    reason: str | None = None
    values: Mapping[str, Value] = field(default_factory=dict)

    @property
    def counts(self) -> bool:
        """Whether it is drift, and not what an allowed actor moves."""
        return self.kind is not DriftKind.CO_MANAGED
