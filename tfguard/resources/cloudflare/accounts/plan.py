"""Accounts, members and tokens, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_KEPT = "It is only dropped from the state: Cloudflare keeps it."
_SUBSCRIPTION = Consequence("have only what the free plan has, once the paid time is over", reach=Reach.LATER)
_API_TOKEN = Consequence("get an error", whom="pipelines and programs that use it", lasting="its secret", reach=Reach.PART)
_REQUEST_FOR_THREAT_INTELLIGENCE = "A request to Cloudflare's analysts: nothing that runs needs it."

RESOURCE_TYPES = (
    ResourceType(
        "cloudflare_account",
        "account",
        Layer.RUN,
        consequence=Consequence("lose every zone and application in it", lasting="all that is in the account", reach=Reach.ALL),
    ),
    ResourceType(
        "cloudflare_account_member",
        "account member",
        Layer.IDENTITY,
        identity=("account_id", "email_address", "email"),
        consequence=Consequence(
            "can no longer log in to the account",
            whom="the member",
            lasting="the invitation, which has to be accepted again",
            reach=Reach.PART,
        ),
    ),
    ResourceType("cloudflare_account_subscription", "subscription", Layer.RUN, consequence=_SUBSCRIPTION),
    ResourceType("cloudflare_zone_subscription", "subscription", Layer.RUN, consequence=_SUBSCRIPTION),
    ResourceType("cloudflare_account_token", "API token", Layer.IDENTITY, consequence=_API_TOKEN),
    ResourceType("cloudflare_api_token", "API token", Layer.IDENTITY, consequence=_API_TOKEN),
    ResourceType(
        "cloudflare_organization",
        "organization",
        Layer.RUN,
        consequence=Consequence(
            "can no longer manage its accounts", whom="members of the organization", lasting="its id", reach=Reach.PART
        ),
    ),
    ResourceType("cloudflare_organization_profile", "organization profile", Layer.RUN, harmless=_KEPT),
    ResourceType(
        "cloudflare_sso_connector",
        "single sign-on",
        Layer.IDENTITY,
        identity=("account_id", "email_domain"),
        consequence=Consequence(
            "can no longer log in by single sign-on",
            whom="members of the account",
            lasting="the proof that its domain is theirs",
            reach=Reach.PART,
        ),
    ),
    ResourceType("cloudflare_user", "user's profile", Layer.RUN, harmless=_KEPT),
    ResourceType(
        "cloudflare_zone_hold",
        "zone hold",
        Layer.DNS,
        identity=("zone_id",),
        parent="zone_id",
        consequence=Consequence("can add the zone there", whom="whoever controls another account", reach=Reach.LATER),
    ),
    ResourceType(
        "cloudflare_registrar_domain",
        "domain registration",
        Layer.DNS,
        harmless="It is only dropped from the state: the domain stays registered.",
    ),
    ResourceType(
        "cloudflare_cloudforce_one_request",
        "request for threat intelligence",
        Layer.RUN,
        harmless=_REQUEST_FOR_THREAT_INTELLIGENCE,
    ),
    ResourceType(
        "cloudflare_cloudforce_one_request_asset",
        "request for threat intelligence",
        Layer.RUN,
        harmless=_REQUEST_FOR_THREAT_INTELLIGENCE,
    ),
    ResourceType(
        "cloudflare_cloudforce_one_request_message",
        "request for threat intelligence",
        Layer.RUN,
        harmless=_REQUEST_FOR_THREAT_INTELLIGENCE,
    ),
    ResourceType(
        "cloudflare_cloudforce_one_request_priority",
        "request for threat intelligence",
        Layer.RUN,
        harmless=_REQUEST_FOR_THREAT_INTELLIGENCE,
    ),
)
