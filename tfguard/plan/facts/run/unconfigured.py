"""Facts about replacements that nobody asked for: no line of the configuration sets what forces them."""

from __future__ import annotations

from tfguard.comparison.differences import differences
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Change, Path, Value
from tfguard.model.values import format_path

_LABELS = frozenset(["tags", "tags_all", "labels", "terraform_labels", "effective_labels"])


def unconfigured(plan: Plan, change: Change) -> list[str]:
    """The paths that force this replacement, where the configuration sets none of them.

    Empty where anything that the configuration does set changes as well: then that may be what forces it. Blocks do
    not count, since the plan does not say what a `dynamic` block holds.
    """
    config = plan.configuration.resource(change)
    if not change.replaces or config is None or not change.replace_paths or change.before is None or change.after is None:
        return []
    if any(str(path[0]) in config.expressions or _is_block(change, path) for path in change.replace_paths):
        return []
    changed = {str(leaf.path[0]) for leaf in differences(change.before, change.after)} - _LABELS
    if changed & config.expressions.keys():
        return []
    return [format_path(path) for path in change.replace_paths]


def _is_block(change: Change, path: Path) -> bool:
    sides = (_top(change.before, path), _top(change.after, path))
    return len(path) > 1 or any(isinstance(side, list) and any(isinstance(item, dict) for item in side) for side in sides)


def _top(values: Value, path: Path) -> Value:
    return values.get(str(path[0])) if isinstance(values, dict) else None
