"""The fact `undone`: what the next apply puts back."""

from __future__ import annotations

from tfguard.drift.facts.run.differences import shown
from tfguard.model import SENSITIVE
from tfguard.model.drift import AttributeDrift, Drift


def undone(drift: Drift) -> str:
    """What the next apply does about a change, in a clause."""
    parts = [_back(item) for item in drift.attributes if item.attribute not in ("tags", "tags_all")]
    return _listed(parts) if parts else "the tags"


def _back(item: AttributeDrift) -> str:
    if isinstance(item.state, (dict, list)) or isinstance(item.live, (dict, list)) or SENSITIVE in (item.state, item.live):
        return item.path
    return f"{item.path} from {shown(item.live)} to {shown(item.state)}"


def _listed(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
