"""One row of a plan that policies look at, and the evidence that it gives. Nothing secret gets past here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fnmatch import fnmatchcase
from functools import cached_property, partial
from typing import ClassVar

from msgspec.structs import replace

from tfguard.engine.facts import Facts
from tfguard.engine.policy import Policy
from tfguard.engine.row import Row
from tfguard.engine.text import quoted
from tfguard.model import PLAN_ADDRESS, SENSITIVE, Action, Change, Difference, Location, Order, Path, Value
from tfguard.model.values import format_path, has_unknown, top_attribute
from tfguard.plan.facts import change_facts
from tfguard.plan.facts.context import PlanContext
from tfguard.plan.facts.run.undone import told
from tfguard.plan.facts.values.attributes import Attributes
from tfguard.redaction.plan import Secrets

BROKEN_HINT = "The plan has a value of another type than the policy expects: look at this change by hand."
MAX_LINES = 8
MAX_VALUE = 60

_REASONS = {
    "replace_because_tainted": "it is tainted",
    "replace_by_request": "the plan was made with -replace",
    "replace_by_triggers": "its replace_triggered_by says so",
    "delete_because_no_resource_config": "it is no longer in the configuration",
    "delete_because_no_module": "its module is no longer in the configuration",
    "delete_because_wrong_repetition": "the block's count or for_each came or went",
    "delete_because_count_index": "its index is beyond the block's count",
    "delete_because_each_key": "its key is no longer in the block's for_each",
    "delete_because_no_move_target": "its `moved` target is not in the configuration",
}
_STEPS = {
    (Action.REPLACE, Order.DESTROY_FIRST): "destroyed, then created again",
    (Action.REPLACE, Order.CREATE_FIRST): "created again, then the old one destroyed",
    (Action.DELETE, None): "destroyed",
    (Action.CREATE, None): "created",
    (Action.UPDATE, None): "updated in place",
    (Action.FORGET, None): "forgotten: it stays, and Terraform no longer manages it",
}
_FORGOTTEN_HALF = "created anew, and the old one is forgotten: that stays, and Terraform no longer manages it"


class PlanRow(Row):
    """A change: its facts, and the same facts without secrets, for everything that is shown."""

    broken_hint: ClassVar[str] = BROKEN_HINT
    unknown_hint: ClassVar[str] = "Give the value literally, apply what it depends on first, or look at this change by hand."

    def __init__(self, context: PlanContext, change: Change, secrets: Secrets) -> None:
        self.context = context
        self.change = change
        self._secrets = secrets

    @cached_property
    def attributes(self) -> Attributes:
        """What differs in the row."""
        return Attributes(self.change)

    @cached_property
    def named_leaves(self) -> list[tuple[Difference, tuple[str, str]]]:
        """What differs, each with the names that a pattern may have for it: with the positions in lists and without."""
        return [(leaf, (format_path(leaf.path), ".".join(_keys(leaf.path)))) for leaf in self.attributes.leaves]

    @cached_property
    def facts(self) -> Facts:
        """The facts for conditions."""
        return change_facts(self.context, self.change, self.attributes)

    @cached_property
    def shown(self) -> Facts:
        """The facts for messages: secrets and copies of secrets are replaced."""
        hidden = partial(self._secrets.in_fact, marked=self._secrets.marked_in(self.change))
        records = Facts({"record": lambda: self.context.records.facts(self._safe)})
        special: dict[str, Callable[[], Value]] = {
            "before": lambda: self._safe.before,
            "after": lambda: self._safe.after,
            "added": lambda: self._elements("added", Attributes(self._safe).added()),
            "record": lambda: records.mapped(hidden, {}).get("record"),
            "removed": lambda: self._elements("removed", Attributes(self._safe).removed()),
            "undone": lambda: told(hidden(self.facts.get("undone"))),  # made anew of what is hidden, and cut after that
        }
        return self.facts.mapped(hidden, special)

    @cached_property
    def _safe(self) -> Change:
        """The change without secrets. Most messages name a few facts, and nothing of the objects themselves."""
        before, after = self._secrets.in_change(self.change)
        return replace(self.change, before=before, after=after)

    def _elements(self, fact: str, safe: dict[str, Value]) -> dict[str, Value]:
        """Elements that join or leave, without secrets: that some do may be said of a sensitive list, which may not."""
        return {self._secrets.in_text(path): safe.get(path, [SENSITIVE]) for path in self.facts.get(fact)}

    def path(self, path: Path) -> str:
        """A path, fit to be shown: the keys of a map come from its author."""
        return self._secrets.in_text(format_path(path))

    def value(self, leaf: Difference, value: Value) -> str:
        """One side of a difference, fit to be shown."""
        if leaf.sensitive and value is not None:
            return SENSITIVE
        return quoted(self._secrets.in_value(value, None, leaf.path), MAX_VALUE)

    def takes(self, policy: Policy) -> bool:
        """Whether the policy looks at such an action."""
        return policy.match.takes(self.change)

    def location(self, policy: Policy) -> Location:
        """The address, and the first of the policy's attributes that changes, else the first that forces a replacement."""
        return replace(self._place, attribute=self._attribute(policy))

    def evidence(self, policy: Policy, told: Sequence[str]) -> Sequence[str]:
        """The most telling first: what happens, what differs, what it has to do with other rows."""
        return [_what_happens(self), *_differences(policy, self), *_relations(self), *told]

    def affected(self, addresses: Sequence[str]) -> Sequence[str]:
        """The addresses of others, without secrets."""
        return [self._secrets.in_text(address) for address in addresses if address != self.change.address]

    def unknown(self, policy: Policy) -> str:
        """The attributes of the policy whose planned value is unknown."""
        after = self.change.after if isinstance(self.change.after, dict) else {}
        tops = [name for name, value in after.items() if has_unknown(value)]
        wanted = {top_attribute(pattern) for pattern in policy.attributes}
        names = sorted(name for name in tops if any(fnmatchcase(name, pattern) for pattern in wanted))
        return f"{', '.join(names) or 'a value that it depends on'} is unknown until apply"

    def gap(self, policy: Policy) -> tuple[str, Location]:
        """The address, whatever the attribute."""
        return str(self._place.address), self._place

    @cached_property
    def causes(self) -> Sequence[str]:
        """The addresses of the changes that force this one, the nearest first."""
        chain = [self._secrets.in_address(cause.address) for cause in self.context.causes.chain(self.change)]
        # What says of the whole plan that a module is renamed says it of everything in the module.
        renamed = self.change.destroys and self.change.address in self.context.renamed_with_module
        return [*chain, PLAN_ADDRESS] if renamed else chain

    @property
    def group(self) -> str | None:
        """What goes for one reason is one finding: the farthest cause, else the block."""
        if not self.change.destroys:
            return None
        return self.causes[-1] if self.causes else self._secrets.in_address(self.change.family)

    @cached_property
    def _place(self) -> Location:
        """Where the change belongs, whatever the attribute."""
        scope = self._secrets.in_scope(self.context.scopes.of(self.change))
        return Location(self._secrets.in_address(self.change.address), scope=scope)

    def _attribute(self, policy: Policy) -> str | None:
        for pattern in policy.attributes:
            for leaf, names in self.named_leaves:
                if _matches(names, pattern):
                    return self.path(leaf.path)
        forced = self.change.replace_paths
        return self.path(forced[0]) if forced else None


def _keys(path: Path) -> Iterator[str]:
    """The steps of a path that are no positions in a list."""
    return (step for step in path if isinstance(step, str))


def _what_happens(row: PlanRow) -> str:
    change = row.change
    step = _FORGOTTEN_HALF if change.forgets and change.replaces else _STEPS.get((change.action, change.order))
    line = f"It is {step or change.action}"
    why = _REASONS.get(change.reason or "")
    if change.replace_paths:
        forced = ", ".join(dict.fromkeys(row.path(path) for path in change.replace_paths))
        why = f"a change of {forced} cannot be made in place"
    return f"{line}: {why}." if why else f"{line}."


def _differences(policy: Policy, row: PlanRow) -> Iterator[str]:
    forced = {str(path[0]) for path in row.change.replace_paths if path}
    wanted = [
        leaf
        for leaf, names in row.named_leaves
        if leaf.path[0] in forced or any(_matches(names, pattern) for pattern in policy.attributes)
    ]
    for leaf in wanted[:MAX_LINES]:
        yield f"{row.path(leaf.path)}: {row.value(leaf, leaf.before)} → {row.value(leaf, leaf.after)}"
    if len(wanted) > MAX_LINES:
        yield f"{len(wanted) - MAX_LINES} more attributes change."


def _matches(names: tuple[str, str], pattern: str) -> bool:
    """Whether a pattern names the leaf or anything that holds it."""
    if pattern in names:
        return True  # most patterns are plain names, and a glob takes longer to compile than everything else here
    globbed = "*" in pattern or "?" in pattern
    held = (f"{pattern}.", f"{pattern}[")
    return any(text.startswith(held) or (globbed and fnmatchcase(text, pattern)) for text in names)


def _relations(row: PlanRow) -> Iterator[str]:
    cause = row.shown.get("cause")
    if cause:
        yield f"The cause is {cause['address']}: it is {_participle(cause['action'])}, and {cause['attribute']} names it."
    twin = row.shown.get("twin")
    if twin:
        yield f"{twin['address']} is the same object under another address, and is {_participle(twin['action'])}."
    upgrade = row.shown.get("upgrade")
    if upgrade and row.change.replaces:
        yield f"The provider {upgrade['provider']} goes from {upgrade['from']} to {upgrade['to']} ({upgrade['bump']})."
    dangling = row.shown.get("dangling")
    if dangling:
        yield f"Still pointing at it after the apply: {', '.join(dangling)}."


def _participle(action: str) -> str:
    return {"delete": "destroyed", "replace": "replaced", "create": "created"}.get(action, action)
