"""What the objects of a plan are called, and what an attribute points at: known ids, or the block that will make one."""

from __future__ import annotations

from tfguard.inputs.plan.configuration import ModulePath, module_path
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Change, Value
from tfguard.model.values import has_unknown
from tfguard.plan.facts.values.names import strings

_IDS = ("id", "arn")


def block_key(module: ModulePath, block: str) -> str:
    """A name for all instances of a block, in a form that no id has.

    >>> block_key(("net",), "aws_lb.web")
    'block net/aws_lb.web'
    """
    return f"block {'/'.join((*module, block))}"


def names_of(change: Change, ids: tuple[str, ...] = _IDS) -> frozenset[str]:
    """What others may call the object after the apply; before it, for one that is destroyed.

    An object that the apply makes is known by its block.
    """
    values = next((side for side in (change.after, change.before) if isinstance(side, dict)), {})
    known = {value for name in ids if isinstance(value := values.get(name), str) and value}
    if change.after is None or not has_unknown([values.get(name) for name in ids]):
        return frozenset(known)
    return frozenset({*known, block_key(module_path(change.module), change.block)})


def pointed_at(plan: Plan, change: Change, attribute: str, value: Value = None) -> frozenset[str]:
    """What an attribute points at after the apply. `value` narrows it to a part of the attribute."""
    if value is None:
        value = change.after.get(attribute) if isinstance(change.after, dict) else None
    known = set(strings(value))
    if has_unknown(value):
        known |= {block_key(*source) for source in plan.configuration.sources(change, attribute)}
    return frozenset(known)
