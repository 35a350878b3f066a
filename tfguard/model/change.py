"""What Terraform is about to do to one resource."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from tfguard.model.values import Path, Value


class Action(StrEnum):
    """What happens to the object, whatever the order of the steps."""

    NO_OP = "no-op"
    READ = "read"
    CREATE = "create"
    UPDATE = "update"
    DELETE = "delete"
    REPLACE = "replace"
    FORGET = "forget"


class Order(StrEnum):
    """Which half of a replacement comes first. Destroying first opens a gap."""

    DESTROY_FIRST = "destroy-first"
    CREATE_FIRST = "create-first"


class Difference(Struct, frozen=True):
    """One attribute, or one leaf of a nested one, that differs between two values of a resource."""

    path: Path
    before: Value
    after: Value
    sensitive: bool = False


class Change(Struct, frozen=True):
    """One row of a plan: the resource, the action, and the resource's values before and after it.

    `after` holds `UNKNOWN` wherever Terraform learns the value only during the apply.
    `forgets` says that the object which exists now stays, and Terraform no longer manages it: alone, or where another is
    made in its place (`REPLACE`), which everything that refers to it then uses.
    `block_type` is the type that its block has, where `type` is that of an object inside it: of a Kubernetes manifest.
    The masks are true, or a dict or list that holds true where the value is sensitive.
    """

    address: str
    type: str
    name: str
    module: str
    index: str | int | None
    provider: str
    action: Action
    order: Order | None = None
    forgets: bool = False
    mode: str = "managed"
    deposed: str | None = None
    previous_address: str | None = None
    reason: str | None = None
    block_type: str | None = None
    replace_paths: tuple[Path, ...] = ()
    importing: bool = False
    before: Value = None
    after: Value = None
    before_sensitive: Value = False
    after_sensitive: Value = False

    @property
    def key(self) -> str:
        """The row's identity in its plan: deposed objects, of which there may be several, share their resource's address."""
        return f"{self.address} deposed {self.deposed}" if self.deposed else self.address

    @property
    def block(self) -> str:
        """The address of the resource block that declares this instance, without module or instance keys."""
        prefix = "data." if self.mode == "data" else ""
        return f"{prefix}{self.block_type or self.type}.{self.name}"

    @property
    def family(self) -> str:
        """The address of all instances of the block in their module instance: the address without its own key."""
        return f"{self.module}.{self.block}" if self.module else self.block

    @property
    def brief(self) -> dict[str, str]:
        """The row in short, where another one speaks of it."""
        return {"address": self.address, "type": self.type, "action": str(self.action)}

    @property
    def deletes(self) -> bool:
        """The object goes away and nothing takes its place at this address."""
        return self.action is Action.DELETE

    @property
    def replaces(self) -> bool:
        """The object goes away and another takes its place."""
        return self.action is Action.REPLACE

    @property
    def destroys(self) -> bool:
        """The object that exists now goes away."""
        return self.deletes or self.replaces

    @property
    def changes_something(self) -> bool:
        """Anything but leaving the object alone or reading it."""
        return self.action not in (Action.NO_OP, Action.READ)
