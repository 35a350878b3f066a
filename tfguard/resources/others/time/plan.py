"""Values of time, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("time_offset", "time value", Layer.RUN, disposable=True),
    ResourceType("time_rotating", "time value", Layer.RUN, disposable=True),
    ResourceType("time_sleep", "time value", Layer.RUN, disposable=True),
    ResourceType("time_static", "time value", Layer.RUN, disposable=True),
)
