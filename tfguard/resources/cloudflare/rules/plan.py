"""Rules for requests and answers, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SNIPPET = Consequence("get answers that it no longer changes", reach=Reach.PART)
_MANAGED_HEADERS = Consequence(
    "no longer get the headers that it added, such as the user's country", whom="origins", reach=Reach.PART
)

RESOURCE_TYPES = (
    ResourceType(
        "cloudflare_page_rule",
        "page rule",
        Layer.LOAD_BALANCER,
        identity=("zone_id", "target"),
        parent="zone_id",
        consequence=Consequence("are no longer redirected, cached or protected as it said", reach=Reach.PART),
    ),
    ResourceType(
        "cloudflare_cloud_connector_rules",
        "cloud connector rules",
        Layer.LOAD_BALANCER,
        identity=("zone_id",),
        parent="zone_id",
        consequence=Consequence("of the paths that it sent to a bucket get an error", reach=Reach.ALL),
    ),
    ResourceType(
        "cloudflare_snippet",
        "snippet",
        Layer.COMPUTE,
        identity=("zone_id", "name", "snippet_name"),
        parent="zone_id",
        consequence=_SNIPPET,
    ),
    ResourceType(
        "cloudflare_snippets",
        "snippet",
        Layer.COMPUTE,
        identity=("zone_id", "snippet_name"),
        parent="zone_id",
        consequence=_SNIPPET,
    ),
    ResourceType(
        "cloudflare_snippet_rules",
        "snippet rules",
        Layer.COMPUTE,
        identity=("zone_id",),
        parent="zone_id",
        consequence=Consequence("get answers that no snippet changes", reach=Reach.ALL),
    ),
    ResourceType(
        "cloudflare_managed_headers",
        "managed headers",
        Layer.LOAD_BALANCER,
        identity=("zone_id",),
        parent="zone_id",
        consequence=_MANAGED_HEADERS,
    ),
    ResourceType(
        "cloudflare_managed_transforms",
        "managed headers",
        Layer.LOAD_BALANCER,
        identity=("zone_id",),
        parent="zone_id",
        consequence=_MANAGED_HEADERS,
    ),
    ResourceType(
        "cloudflare_url_normalization_settings",
        "URL normalization",
        Layer.LOAD_BALANCER,
        identity=("zone_id",),
        parent="zone_id",
        consequence=Consequence("match other spellings of a path than before", whom="rules of the zone", reach=Reach.LATER),
    ),
    ResourceType(
        "cloudflare_custom_pages",
        "error page",
        Layer.LOAD_BALANCER,
        identity=("account_id", "zone_id", "identifier", "type"),
        parent="zone_id",
        consequence=Consequence("see Cloudflare's own page when something fails", reach=Reach.PART),
    ),
    ResourceType(
        "cloudflare_web3_hostname",
        "Web3 hostname",
        Layer.LOAD_BALANCER,
        identity=("zone_id", "name"),
        parent="zone_id",
        consequence=Consequence("can no longer reach the gateway at its name", reach=Reach.ALL),
    ),
)
