"""The services of Cloudflare, and the facets that the folder of each has."""

from __future__ import annotations

from typing import Final

SERVICES: Final[dict[str, tuple[str, ...]]] = {
    "cloudflare/dns": ("plan",),
    "cloudflare/load_balancing": ("plan",),
    "cloudflare/rulesets": ("plan",),
    "cloudflare/ssl": ("plan",),
    "cloudflare/zone_settings": ("plan",),
}
