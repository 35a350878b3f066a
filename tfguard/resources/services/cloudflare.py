"""The services of Cloudflare, and the facets that the folder of each has."""

from __future__ import annotations

from typing import Final

SERVICES: Final[dict[str, tuple[str, ...]]] = {
    "cloudflare/accounts": ("plan",),
    "cloudflare/addressing": ("plan",),
    "cloudflare/api_shield": ("plan",),
    "cloudflare/cache": ("plan",),
    "cloudflare/dns": ("plan",),
    "cloudflare/dns_settings": ("plan",),
    "cloudflare/email": ("plan",),
    "cloudflare/firewall": ("plan",),
    "cloudflare/load_balancing": ("plan",),
    "cloudflare/logs": ("plan",),
    "cloudflare/magic_transit": ("plan",),
    "cloudflare/media": ("plan",),
    "cloudflare/origin_pulls": ("plan",),
    "cloudflare/r2": ("plan",),
    "cloudflare/rules": ("plan",),
    "cloudflare/rulesets": ("plan",),
    "cloudflare/spectrum": ("plan",),
    "cloudflare/ssl": ("plan",),
    "cloudflare/storage": ("plan",),
    "cloudflare/waiting_rooms": ("plan",),
    "cloudflare/workers": ("plan",),
    "cloudflare/zero_trust/access": ("plan",),
    "cloudflare/zero_trust/devices": ("plan",),
    "cloudflare/zero_trust/dlp": ("plan",),
    "cloudflare/zero_trust/gateway": ("plan",),
    "cloudflare/zero_trust/tunnels": ("plan",),
    "cloudflare/zone_settings": ("plan",),
}
