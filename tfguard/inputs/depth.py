"""How deep a JSON text nests: a cheap look that lets nearly every text pass, and an exact one for the others."""

from __future__ import annotations

from typing import Any

from tfguard.inputs.limits import Limit


def may_be_deep(text: bytes, limit: Limit) -> bool:
    """Whether a text has brackets enough to exceed a limit. To count them is much cheaper than to look at every value."""
    depth = limit.allowed
    return len(text) > 2 * depth and text.count(b"{") + text.count(b"[") > depth


def is_shallow(value: Any, limit: Limit) -> bool:
    """Whether a decoded value stays under a limit."""
    level = [value]
    for _ in range(limit.allowed):
        if not level:
            return True
        held = (item.values() if isinstance(item, dict) else item for item in level if isinstance(item, (dict, list)))
        level = [child for children in held for child in children if isinstance(child, (dict, list))]
    return not level
