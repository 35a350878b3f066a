"""Facts about what a refresh-only plan takes over: edits and deletions by hand, without what merely became known."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from tfguard.comparison.differences import differences
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Action, Change
from tfguard.model.values import format_path, is_empty
from tfguard.plan.facts.run.undone import known_state, set_by_others
from tfguard.plan.facts.run.writers import Writers

_VOLATILE = re.compile(
    r"^(tags_all|status|state|arn_suffix|default_version|latest_version|last_\w+|latest_restorable_time|load_balancer_arns|"
    r"attachment_count|association_id|cluster_members|engine_version_actual|etag|version_id|renewal_\w+|not_(after|before)|"
    r"owner_id|private_ip|public_ip|public_dns|qualified_\w+|source_code_\w+|update_date)$"
)
"""What the cloud, or the creation of another resource, rewrites without anybody's doing."""


def drifted(plan: Plan) -> list[dict[str, Any]]:
    """What was changed or deleted outside Terraform: {address, type, action, paths}; nothing that merely became known."""
    found = []
    writers = Writers(plan)
    for change in plan.drift:
        if change.mode == "data" or change.deposed:
            continue
        whole = isinstance(change.before, dict) and isinstance(change.after, dict)
        paths = sorted(_edited(plan, change, writers)) if whole and change.action is Action.UPDATE else []
        if paths or change.action is Action.DELETE:
            found.append({"address": change.address, "type": change.type, "action": str(change.action), "paths": paths})
    return found


def _edited(plan: Plan, change: Change, writers: Writers) -> Iterator[str]:
    """The attributes that somebody edited. One that had no value and is not in the configuration was filled in."""
    config = plan.configuration.resource(change)
    for leaf in differences(known_state(change), change.after):
        attribute = str(leaf.path[0])
        if _VOLATILE.match(attribute) or writers.may_write(change, attribute):
            continue
        if set_by_others(plan, change, leaf.path, leaf.left):
            continue
        if not is_empty(leaf.left) or (config is not None and attribute in config.expressions):
            yield format_path(leaf.path)
