"""Firewall rules, lists and bots, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_UNPROTECTED = Consequence(
    "who were stopped get through, and those it let through are stopped by other rules", reach=Reach.PART
)
_KEPT = "It is only dropped from the state: Cloudflare keeps the setting."
_CONTENT_SCANNING = Consequence("gets uploads that nothing has scanned", whom="the origin", reach=Reach.LATER)
_CHECK_FOR_LEAKED_PASSWORDS = Consequence("no longer learns that a password is leaked", whom="the origin", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "cloudflare_access_rule",
        "IP access rule",
        Layer.NETWORK,
        identity=("account_id", "zone_id", "configuration"),
        parent="zone_id",
        consequence=_UNPROTECTED,
    ),
    ResourceType(
        "cloudflare_filter",
        "filter",
        Layer.NETWORK,
        parent="zone_id",
        consequence=Consequence(
            "who were stopped by its rules get through", lasting="its id, which firewall rules name", reach=Reach.PART
        ),
    ),
    ResourceType("cloudflare_firewall_rule", "firewall rule", Layer.NETWORK, parent="zone_id", consequence=_UNPROTECTED),
    ResourceType(
        "cloudflare_rate_limit",
        "rate limit",
        Layer.NETWORK,
        parent="zone_id",
        consequence=Consequence("have no protection when somebody sends too many requests", reach=Reach.LATER),
    ),
    ResourceType(
        "cloudflare_list",
        "IP or redirect list",
        Layer.NETWORK,
        identity=("account_id", "name"),
        consequence=Consequence(
            "are stopped, let through or redirected otherwise by the rules that name it",
            lasting="entries that others have put into it",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "cloudflare_list_item",
        "list item",
        Layer.NETWORK,
        identity=("list_id", "ip", "asn", "hostname", "redirect"),
        parent="list_id",
        consequence=Consequence("are stopped, let through or redirected otherwise", reach=Reach.PART),
    ),
    ResourceType(
        "cloudflare_user_agent_blocking_rule",
        "user agent rule",
        Layer.NETWORK,
        parent="zone_id",
        consequence=Consequence("gets requests of crawlers that it kept out", whom="the origin", reach=Reach.LATER),
    ),
    ResourceType(
        "cloudflare_zone_lockdown",
        "zone lockdown",
        Layer.NETWORK,
        parent="zone_id",
        consequence=Consequence("reaches the pages that were open to some networks only", whom="anybody", reach=Reach.PART),
    ),
    ResourceType(
        "cloudflare_bot_management", "bot management", Layer.NETWORK, identity=("zone_id",), parent="zone_id", harmless=_KEPT
    ),
    ResourceType(
        "cloudflare_content_scanning",
        "content scanning",
        Layer.NETWORK,
        identity=("zone_id",),
        parent="zone_id",
        consequence=_CONTENT_SCANNING,
    ),
    ResourceType(
        "cloudflare_content_scanning_expression",
        "content scanning",
        Layer.NETWORK,
        identity=("zone_id", "payload"),
        parent="zone_id",
        consequence=_CONTENT_SCANNING,
    ),
    ResourceType(
        "cloudflare_leaked_credential_check",
        "check for leaked passwords",
        Layer.NETWORK,
        parent="zone_id",
        consequence=_CHECK_FOR_LEAKED_PASSWORDS,
    ),
    ResourceType(
        "cloudflare_leaked_credential_check_rule",
        "check for leaked passwords",
        Layer.NETWORK,
        parent="zone_id",
        consequence=_CHECK_FOR_LEAKED_PASSWORDS,
    ),
    ResourceType(
        "cloudflare_magic_firewall_ruleset",
        "Magic Firewall ruleset",
        Layer.NETWORK,
        consequence=Consequence("who were stopped get through, and those it let through may be stopped", reach=Reach.PART),
    ),
    ResourceType(
        "cloudflare_turnstile_widget",
        "Turnstile widget",
        Layer.IDENTITY,
        consequence=Consequence(
            "can no longer submit the forms that it guards", lasting="its site key and its secret", reach=Reach.ALL
        ),
    ),
)
