"""Data loss prevention and risk scores, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_LEAKS = Consequence("no longer sees it leave: nothing looks for it", whom="whoever watches over the data", reach=Reach.LATER)
_RISK_BEHAVIOURS = Consequence("no longer sees which of them are a risk", whom="whoever watches over users", reach=Reach.LATER)
_RISK_SCORE_INTEGRATION = Consequence(
    "no longer learns which users are a risk", whom="the identity provider", reach=Reach.LATER
)

RESOURCE_TYPES = (
    ResourceType("cloudflare_dlp_profile", "DLP profile", Layer.NETWORK, consequence=_LEAKS),
    ResourceType("cloudflare_zero_trust_dlp_profile", "DLP profile", Layer.NETWORK, consequence=_LEAKS),
    ResourceType("cloudflare_zero_trust_dlp_custom_profile", "DLP profile", Layer.NETWORK, consequence=_LEAKS),
    ResourceType(
        "cloudflare_zero_trust_dlp_predefined_profile",
        "settings of a DLP profile",
        Layer.NETWORK,
        identity=("account_id", "profile_id"),
        consequence=_LEAKS,
    ),
    ResourceType(
        "cloudflare_zero_trust_dlp_custom_entry",
        "DLP entry",
        Layer.NETWORK,
        identity=("account_id", "profile_id", "name"),
        parent="profile_id",
        consequence=_LEAKS,
    ),
    ResourceType(
        "cloudflare_zero_trust_dlp_entry",
        "DLP entry",
        Layer.NETWORK,
        identity=("account_id", "profile_id", "name"),
        parent="profile_id",
        consequence=_LEAKS,
    ),
    ResourceType(
        "cloudflare_zero_trust_dlp_integration_entry",
        "DLP entry",
        Layer.NETWORK,
        identity=("account_id", "profile_id", "name"),
        parent="profile_id",
        consequence=_LEAKS,
    ),
    ResourceType(
        "cloudflare_zero_trust_dlp_predefined_entry",
        "DLP entry",
        Layer.NETWORK,
        identity=("account_id", "profile_id", "name"),
        parent="profile_id",
        consequence=_LEAKS,
    ),
    ResourceType(
        "cloudflare_zero_trust_dlp_dataset",
        "DLP dataset",
        Layer.NETWORK,
        consequence=Consequence(
            "no longer sees it leave: nothing looks for it",
            whom="whoever watches over the data",
            lasting="the data that was uploaded to it",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "cloudflare_risk_behavior", "risk behaviours", Layer.MONITORING, identity=("account_id",), consequence=_RISK_BEHAVIOURS
    ),
    ResourceType(
        "cloudflare_zero_trust_risk_behavior",
        "risk behaviours",
        Layer.MONITORING,
        identity=("account_id",),
        consequence=_RISK_BEHAVIOURS,
    ),
    ResourceType(
        "cloudflare_zero_trust_risk_score_integration",
        "risk score integration",
        Layer.IDENTITY,
        identity=("account_id", "integration_type", "tenant_url"),
        consequence=_RISK_SCORE_INTEGRATION,
    ),
    ResourceType(
        "cloudflare_zero_trust_risk_scoring_integration",
        "risk score integration",
        Layer.IDENTITY,
        identity=("account_id", "integration_type", "tenant_url"),
        consequence=_RISK_SCORE_INTEGRATION,
    ),
)
