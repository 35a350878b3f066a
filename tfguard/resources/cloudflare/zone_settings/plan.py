"""Settings of zones, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType
from tfguard.resources.shapes.tls import TlsEnd

_STAYS = "The setting keeps its value at Cloudflare: Terraform only forgets it."
_BACK = Consequence("meet the settings of TLS, caching and protection from before Terraform had them", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "cloudflare_zone_setting",
        "zone setting",
        Layer.TLS,
        harmless=_STAYS,
        tls=TlsEnd(policy="setting_id == 'min_tls_version' && value || `null`"),
    ),
    ResourceType(
        "cloudflare_zone_settings_override",
        "zone settings",
        Layer.TLS,
        tls=TlsEnd(policy="settings[0].min_tls_version"),
        consequence=_BACK,
    ),
)
