"""Settings of zones, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("cloudflare_zone_setting", "zone setting", Layer.TLS),
    ResourceType("cloudflare_zone_settings_override", "zone settings", Layer.TLS),
)
