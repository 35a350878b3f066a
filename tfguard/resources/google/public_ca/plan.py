"""Public CA, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_public_ca_external_account_key",
        "external account key",
        Layer.TLS,
        harmless="Google Cloud deletes no such key: the provider only forgets it.",
    ),
)
