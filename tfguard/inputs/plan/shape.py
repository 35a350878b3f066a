"""The shape of a plan's JSON: typed where most runs look, undecoded where few do.

It is that of `terraform show -json`: https://developer.hashicorp.com/terraform/internals/json-format
Keys that are not declared here are passed over; only a wrong type in one that is declared is an error. What nearly every
run asks about is typed all the way down, so that the file is gone through once.
"""

from __future__ import annotations

import json

import msgspec
from msgspec import Raw, Struct

from tfguard.model import Action, Order

NOTHING = Raw(b"null")
UNMANAGED = frozenset(["data", "ephemeral"])

NO_OP = ["no-op"]
"""The word that nearly every row has for what happens to its object."""
_ACTIONS = {
    frozenset(["no-op"]): Action.NO_OP,
    frozenset(["create"]): Action.CREATE,
    frozenset(["read"]): Action.READ,
    frozenset(["update"]): Action.UPDATE,
    frozenset(["delete"]): Action.DELETE,
    frozenset(["forget"]): Action.FORGET,
    frozenset(["delete", "create"]): Action.REPLACE,
    frozenset(["create", "forget"]): Action.REPLACE,
}
_SPELLINGS = {"noop": "no-op", "no_op": "no-op"}


class RowChange(Struct, gc=False):
    """The `change` object of a row."""

    actions: list[str] | None = None
    before: Raw = NOTHING
    after: Raw = NOTHING
    after_unknown: Raw = NOTHING
    before_sensitive: Raw = NOTHING
    after_sensitive: Raw = NOTHING
    replace_paths: list[list[str | int]] | None = None
    importing: Raw = NOTHING


class PlannedRow(Struct, gc=False):
    """One element of `resource_changes` or `resource_drift`."""

    address: str
    type: str
    name: str
    change: RowChange
    mode: str | None = None
    module_address: str | None = None
    index: str | int | None = None
    provider_name: str | None = None
    deposed: str | None = None
    previous_address: str | None = None
    action_reason: str | None = None

    @property
    def block_type(self) -> str:
        """The resource type that its block in the configuration has."""
        return self.written_as if isinstance(self, ManifestRow) else self.type

    @property
    def managed(self) -> bool:
        """Whether Terraform manages the object; a mode that is not known, or not given, counts as managed."""
        return self.mode not in UNMANAGED

    @property
    def action(self) -> Action | None:
        """What happens to the object; None where the plan's word for it is not known."""
        return action_of(self.change.actions)

    @property
    def forgets(self) -> bool:
        """Whether Terraform stops to manage the object that is there now, and leaves it."""
        return "forget" in map(_spelled, self.change.actions or ())

    @property
    def order(self) -> Order | None:
        """Which half of a replacement comes first; None for anything else. What is forgotten stays, so there is no gap."""
        if self.action is not Action.REPLACE:
            return None
        if self.forgets:
            return Order.CREATE_FIRST
        return Order.DESTROY_FIRST if _spelled((self.change.actions or [""])[0]) == "delete" else Order.CREATE_FIRST


class ManifestRow(PlannedRow, gc=False, kw_only=True):
    """A row whose `type` is that of the object inside it, as its manifest tells. `written_as` is the type of its block."""

    written_as: str


class DriftRow(PlannedRow, gc=False, kw_only=True):
    """One element of `resource_drift`. Terraform 0.15.4 to 1.0.0 write no address there: it is made of its parts."""

    address: str = ""

    def __post_init__(self) -> None:
        self.address = self.address or _address(self)


class Variable(Struct, gc=False):
    """The value of one variable of the root module."""

    value: Raw = NOTHING


class Addressed(Struct, gc=False):
    """Something of which only the address matters."""

    address: str | None = None


class DeferredRow(Addressed, gc=False):
    """A row that waits for a later run."""

    change: RowChange | None = None


class Invocation(Addressed, gc=False):
    """A provider action that the apply invokes, its configuration undecoded."""

    config_values: Raw = NOTHING
    config_sensitive: Raw = NOTHING


class Deferred(Struct, gc=False):
    """A change, or a provider action, that waits for a later run."""

    resource_change: DeferredRow | None = None
    action_invocation: Invocation | None = None


class CheckAddress(Struct, gc=False):
    """What a check is about."""

    to_display: str | None = None
    name: str | None = None


class CheckProblem(Struct, gc=False):
    """What an instance of a check complains of."""

    message: str | None = None


class CheckInstance(Struct, gc=False):
    """The result of a check for one instance of what it is about."""

    problems: list[CheckProblem] | None = None


class Check(Struct, gc=False):
    """The result of a `check` block, a condition or a validation."""

    address: CheckAddress | None = None
    status: str | None = None
    instances: list[CheckInstance] | None = None


class StateValue(Struct, gc=False):
    """One resource or data source of a state, its values undecoded."""

    address: str | None = None
    mode: str | None = None
    type: str = ""
    values: Raw = NOTHING
    sensitive_values: Raw = NOTHING


class StateModule(Struct, gc=False):
    """A module instance and those inside it."""

    resources: list[StateValue] | None = None
    child_modules: list[StateModule] | None = None


class StateOutput(Struct, gc=False):
    """An output of the root module."""

    sensitive: bool | None = None
    value: Raw = NOTHING


class StateValues(Struct, gc=False):
    """What `prior_state.values` and `planned_values` hold."""

    outputs: dict[str, StateOutput] | None = None
    root_module: StateModule | None = None

    def resources(self) -> list[StateValue]:
        """The resources of all module instances."""
        found: list[StateValue] = []
        waiting = [self.root_module]
        while waiting:
            module = waiting.pop()
            if module is not None:
                found += module.resources or ()
                waiting += module.child_modules or ()
        return found


class PriorState(Struct, gc=False):
    """The `prior_state` of a plan."""

    values: StateValues | None = None


class BlockContent(Struct, gc=False):
    """A resource block, its expressions undecoded."""

    address: str | None = None
    provider_config_key: str | None = None
    expressions: Raw = NOTHING
    provisioners: Raw = NOTHING
    connection: Raw = NOTHING
    for_each_expression: Raw = NOTHING
    count_expression: Raw = NOTHING


class OutputContent(Struct, gc=False):
    """An output of a module."""

    sensitive: bool | None = None
    expression: Raw = NOTHING


class ModuleContent(Struct, gc=False):
    """What stands in a module."""

    resources: Raw = NOTHING
    actions: Raw = NOTHING
    module_calls: dict[str, CallContent] | None = None
    outputs: Raw = NOTHING
    variables: Raw = NOTHING


class CallContent(Struct, gc=False):
    """The call of a module, and the module itself; the root module has a call without arguments."""

    expressions: Raw = NOTHING
    module: ModuleContent | None = None


class ConfigurationContent(Struct, gc=False):
    """The `configuration` of a plan."""

    provider_config: dict[str, Raw] | None = None
    root_module: ModuleContent | None = None


class Document(Struct, gc=False):
    """The top level of the JSON, with the keys that tell a plan from what people mistake for one."""

    format_version: str | None = None
    terraform_version: str | None = None
    resource_changes: list[PlannedRow] | None = None
    resource_drift: list[DriftRow] | None = None
    output_changes: Raw = NOTHING
    planned_values: Raw = NOTHING
    prior_state: PriorState | None = None
    configuration: ConfigurationContent | None = None
    variables: dict[str, Variable | None] | None = None
    checks: list[Check] | None = None
    deferred_changes: list[Deferred] | None = None
    action_invocations: list[Invocation] | None = None
    deferred_action_invocations: list[Deferred] | None = None
    errored: bool | None = None
    complete: bool | None = None
    applyable: bool | None = None
    values: Raw = NOTHING
    lineage: Raw = NOTHING
    encrypted_data: Raw = NOTHING
    level: Raw = msgspec.field(default=NOTHING, name="@level")


def _address(row: PlannedRow) -> str:
    """The address of an instance, as Terraform writes it."""
    data = "data" if row.mode == "data" else None
    key = "" if row.index is None else f"[{json.dumps(row.index, ensure_ascii=False)}]"
    return ".".join(filter(None, (row.module_address, data, row.type, row.name))) + key


def action_of(actions: list[str] | None) -> Action | None:
    """What the plan's `actions` mean: None where they are not known. Some writers capitalise them."""
    if actions == NO_OP:
        return Action.NO_OP
    return _ACTIONS.get(frozenset(map(_spelled, actions or ())))


def _spelled(action: str) -> str:
    """One action as Terraform spells it."""
    lower = action.lower()
    return _SPELLINGS.get(lower, lower)
