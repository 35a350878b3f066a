"""Email routing and email security, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_BLOCKED = Consequence("get mail that it stopped", whom="the mailboxes", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "cloudflare_email_routing_address",
        "destination address",
        Layer.RUN,
        identity=("account_id", "email"),
        consequence=Consequence(
            "gets none any more",
            whom="whoever reads mail at it",
            lasting="its verification, which its owner has to confirm",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "cloudflare_email_routing_catch_all",
        "catch-all rule",
        Layer.RUN,
        identity=("zone_id",),
        parent="zone_id",
        consequence=Consequence("gets the mail back", whom="whoever writes to an address without a rule", reach=Reach.PART),
    ),
    ResourceType(
        "cloudflare_email_routing_dns",
        "mail records of a zone",
        Layer.RUN,
        identity=("zone_id",),
        parent="zone_id",
        consequence=Consequence(
            "gets the mail back: it has no mail server", whom="whoever writes to the domain", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "cloudflare_email_routing_rule",
        "email rule",
        Layer.RUN,
        parent="zone_id",
        consequence=Consequence("gets the mail back", whom="whoever writes to the address", reach=Reach.PART),
    ),
    ResourceType(
        "cloudflare_email_routing_settings",
        "email routing",
        Layer.RUN,
        identity=("zone_id",),
        parent="zone_id",
        consequence=Consequence("gets the mail back", whom="whoever writes to the domain", reach=Reach.ALL),
    ),
    ResourceType(
        "cloudflare_email_security_block_sender",
        "blocked sender",
        Layer.RUN,
        identity=("account_id", "pattern"),
        consequence=_BLOCKED,
    ),
    ResourceType(
        "cloudflare_email_security_impersonation_registry",
        "protected name",
        Layer.RUN,
        identity=("account_id", "email"),
        consequence=_BLOCKED,
    ),
    ResourceType(
        "cloudflare_email_security_trusted_domains",
        "trusted domain",
        Layer.RUN,
        identity=("account_id", "pattern"),
        consequence=Consequence("is taken for an impostor", whom="whoever writes from the domain", reach=Reach.PART),
    ),
)
