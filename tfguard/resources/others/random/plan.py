"""Random values, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("random_bytes", "random value", Layer.RUN, disposable=True),
    ResourceType("random_id", "random value", Layer.RUN, disposable=True),
    ResourceType("random_integer", "random value", Layer.RUN, disposable=True),
    ResourceType("random_password", "random value", Layer.RUN, disposable=True),
    ResourceType("random_pet", "random value", Layer.RUN, disposable=True),
    ResourceType("random_shuffle", "random value", Layer.RUN, disposable=True),
    ResourceType("random_string", "random value", Layer.RUN, disposable=True),
    ResourceType("random_uuid", "random value", Layer.RUN, disposable=True),
)
