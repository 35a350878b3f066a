"""Devices and what is required of them, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_POSTURE = Consequence("are kept out by rules that ask for it", lasting="its id, which policies name", reach=Reach.PART)
_STATE = "It is only dropped from the state: Cloudflare keeps the setting."
_DEX = Consequence(
    "learns late that they reach something slowly or not at all", whom="whoever looks after the devices", reach=Reach.LATER
)
_MANAGED_NETWORK = Consequence(
    "get the wrong device profile in the office", lasting="its id, which profiles name", reach=Reach.PART
)
_DEVICE_CERTIFICATES_OF_A_ZONE = Consequence("get no client certificate for the zone", whom="new devices", reach=Reach.LATER)
_DEVICE_PROFILE = Consequence("get the default profile, with other routes and rights", reach=Reach.PART)
_LOCAL_DOMAIN_FALLBACK = Consequence(
    "can no longer resolve the private names that it sent to the local resolver", reach=Reach.PART
)
_SPLIT_TUNNEL = Consequence("can no longer reach the networks that it kept out of the tunnel, or in it", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType("cloudflare_device_dex_test", "device test", Layer.MONITORING, consequence=_DEX),
    ResourceType("cloudflare_zero_trust_dex_test", "device test", Layer.MONITORING, consequence=_DEX),
    ResourceType(
        "cloudflare_device_managed_networks",
        "managed network",
        Layer.NETWORK,
        identity=("account_id", "name"),
        consequence=_MANAGED_NETWORK,
    ),
    ResourceType(
        "cloudflare_zero_trust_device_managed_networks",
        "managed network",
        Layer.NETWORK,
        identity=("account_id", "name"),
        consequence=_MANAGED_NETWORK,
    ),
    ResourceType(
        "cloudflare_device_policy_certificates",
        "device certificates of a zone",
        Layer.IDENTITY,
        identity=("zone_id",),
        parent="zone_id",
        consequence=_DEVICE_CERTIFICATES_OF_A_ZONE,
    ),
    ResourceType(
        "cloudflare_zero_trust_device_certificates",
        "device certificates of a zone",
        Layer.IDENTITY,
        identity=("zone_id",),
        parent="zone_id",
        consequence=_DEVICE_CERTIFICATES_OF_A_ZONE,
    ),
    ResourceType(
        "cloudflare_zero_trust_device_default_profile_certificates",
        "device certificates of a zone",
        Layer.IDENTITY,
        identity=("zone_id",),
        parent="zone_id",
        consequence=_DEVICE_CERTIFICATES_OF_A_ZONE,
    ),
    ResourceType("cloudflare_device_posture_integration", "posture integration", Layer.IDENTITY, consequence=_POSTURE),
    ResourceType(
        "cloudflare_zero_trust_device_posture_integration", "posture integration", Layer.IDENTITY, consequence=_POSTURE
    ),
    ResourceType("cloudflare_device_posture_rule", "posture rule", Layer.IDENTITY, consequence=_POSTURE),
    ResourceType("cloudflare_zero_trust_device_posture_rule", "posture rule", Layer.IDENTITY, consequence=_POSTURE),
    ResourceType("cloudflare_device_settings_policy", "device profile", Layer.NETWORK, consequence=_DEVICE_PROFILE),
    ResourceType("cloudflare_zero_trust_device_profiles", "device profile", Layer.NETWORK, consequence=_DEVICE_PROFILE),
    ResourceType("cloudflare_zero_trust_device_custom_profile", "device profile", Layer.NETWORK, consequence=_DEVICE_PROFILE),
    ResourceType(
        "cloudflare_zero_trust_device_default_profile",
        "default device profile",
        Layer.NETWORK,
        identity=("account_id",),
        harmless=_STATE,
    ),
    ResourceType(
        "cloudflare_zero_trust_device_settings", "device settings", Layer.NETWORK, identity=("account_id",), harmless=_STATE
    ),
    ResourceType(
        "cloudflare_fallback_domain",
        "local domain fallback",
        Layer.DNS,
        identity=("account_id", "policy_id"),
        parent="policy_id",
        consequence=_LOCAL_DOMAIN_FALLBACK,
    ),
    ResourceType(
        "cloudflare_zero_trust_local_fallback_domain",
        "local domain fallback",
        Layer.DNS,
        identity=("account_id", "policy_id"),
        parent="policy_id",
        consequence=_LOCAL_DOMAIN_FALLBACK,
    ),
    ResourceType(
        "cloudflare_zero_trust_device_custom_profile_local_domain_fallback",
        "local domain fallback",
        Layer.DNS,
        identity=("account_id", "policy_id"),
        parent="policy_id",
        consequence=_LOCAL_DOMAIN_FALLBACK,
    ),
    ResourceType(
        "cloudflare_zero_trust_device_default_profile_local_domain_fallback",
        "local domain fallback",
        Layer.DNS,
        identity=("account_id",),
        consequence=_LOCAL_DOMAIN_FALLBACK,
    ),
    ResourceType(
        "cloudflare_split_tunnel",
        "split tunnel",
        Layer.NETWORK,
        identity=("account_id", "policy_id", "mode"),
        parent="policy_id",
        consequence=_SPLIT_TUNNEL,
    ),
    ResourceType(
        "cloudflare_zero_trust_split_tunnel",
        "split tunnel",
        Layer.NETWORK,
        identity=("account_id", "policy_id", "mode"),
        parent="policy_id",
        consequence=_SPLIT_TUNNEL,
    ),
)
