"""The fact `lifecycle`: what the configuration says in a resource's lifecycle block."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tfguard.inputs.configuration.lifecycle import Lifecycle, lifecycle_of
from tfguard.inputs.plan.configuration import ModulePath
from tfguard.model import Change


def lifecycle(lifecycles: Mapping[tuple[ModulePath, str], Lifecycle] | None, change: Change) -> dict[str, Any] | None:
    """Its switches and what it ignores; null where no configuration was given, or none that has the resource."""
    known = None if lifecycles is None else lifecycle_of(lifecycles, change)
    return None if known is None else known.as_facts()
