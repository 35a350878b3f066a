"""Akamai's application security, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_ATTACK = Consequence("get through to the site", whom="attackers", reach=Reach.LATER)
_RATE_LIMIT = Consequence("have no protection when somebody sends too many requests", reach=Reach.LATER)
_IP_AND_COUNTRY_LISTS = Consequence("who were kept out get through", reach=Reach.PART)
_CUSTOM_RULE = Consequence("who were kept out get through", reach=Reach.PART)
_SETTINGS_OF_A_SECURITY_CONFIGURATION = Consequence(
    "guards it with other settings", whom="whoever guards the site", reach=Reach.LATER
)
_BOT_RULE = Consequence("gets requests of bots that it kept out", whom="the origin", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "akamai_appsec_configuration",
        "security configuration",
        Layer.NETWORK,
        identity=("name",),
        consequence=Consequence(
            "get through to the site", whom="attackers", lasting="its id and its versions", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "akamai_appsec_security_policy",
        "security policy",
        Layer.NETWORK,
        identity=("config_id", "security_policy_name"),
        parent="config_id",
        consequence=Consequence(
            "get through to the site", whom="attackers", lasting="its id, which match targets name", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "akamai_appsec_activations",
        "activation of a security configuration",
        Layer.NETWORK,
        identity=("config_id", "network"),
        parent="config_id",
        consequence=_ATTACK,
    ),
    ResourceType(
        "akamai_appsec_match_target",
        "match target",
        Layer.NETWORK,
        parent="config_id",
        consequence=Consequence("get through to the names and paths that it chose", whom="attackers", reach=Reach.LATER),
    ),
    ResourceType("akamai_appsec_rate_policy", "rate limit", Layer.NETWORK, parent="config_id", consequence=_RATE_LIMIT),
    ResourceType("akamai_appsec_rate_policy_action", "rate limit", Layer.NETWORK, parent="config_id", consequence=_RATE_LIMIT),
    ResourceType("akamai_appsec_rate_protection", "rate limit", Layer.NETWORK, parent="config_id", consequence=_RATE_LIMIT),
    ResourceType(
        "akamai_appsec_ip_geo", "IP and country lists", Layer.NETWORK, parent="config_id", consequence=_IP_AND_COUNTRY_LISTS
    ),
    ResourceType(
        "akamai_appsec_ip_geo_protection",
        "IP and country lists",
        Layer.NETWORK,
        parent="config_id",
        consequence=_IP_AND_COUNTRY_LISTS,
    ),
    ResourceType("akamai_appsec_rule", "security rule", Layer.NETWORK, parent="config_id", consequence=_ATTACK),
    ResourceType("akamai_appsec_eval_rule", "security rule", Layer.NETWORK, parent="config_id", consequence=_ATTACK),
    ResourceType("akamai_appsec_attack_group", "security rule", Layer.NETWORK, parent="config_id", consequence=_ATTACK),
    ResourceType("akamai_appsec_waf_mode", "security rule", Layer.NETWORK, parent="config_id", consequence=_ATTACK),
    ResourceType("akamai_appsec_waf_protection", "security rule", Layer.NETWORK, parent="config_id", consequence=_ATTACK),
    ResourceType("akamai_appsec_threat_intel", "security rule", Layer.NETWORK, parent="config_id", consequence=_ATTACK),
    ResourceType("akamai_appsec_penalty_box", "security rule", Layer.NETWORK, parent="config_id", consequence=_ATTACK),
    ResourceType("akamai_appsec_slow_post", "security rule", Layer.NETWORK, parent="config_id", consequence=_ATTACK),
    ResourceType("akamai_appsec_slowpost_protection", "security rule", Layer.NETWORK, parent="config_id", consequence=_ATTACK),
    ResourceType("akamai_appsec_reputation_profile", "security rule", Layer.NETWORK, parent="config_id", consequence=_ATTACK),
    ResourceType(
        "akamai_appsec_reputation_profile_action", "security rule", Layer.NETWORK, parent="config_id", consequence=_ATTACK
    ),
    ResourceType(
        "akamai_appsec_reputation_protection", "security rule", Layer.NETWORK, parent="config_id", consequence=_ATTACK
    ),
    ResourceType("akamai_appsec_malware_policy", "security rule", Layer.NETWORK, parent="config_id", consequence=_ATTACK),
    ResourceType(
        "akamai_appsec_malware_policy_action", "security rule", Layer.NETWORK, parent="config_id", consequence=_ATTACK
    ),
    ResourceType("akamai_appsec_malware_protection", "security rule", Layer.NETWORK, parent="config_id", consequence=_ATTACK),
    ResourceType("akamai_appsec_custom_rule", "custom rule", Layer.NETWORK, parent="config_id", consequence=_CUSTOM_RULE),
    ResourceType(
        "akamai_appsec_custom_rule_action", "custom rule", Layer.NETWORK, parent="config_id", consequence=_CUSTOM_RULE
    ),
    ResourceType("akamai_appsec_custom_deny", "custom rule", Layer.NETWORK, parent="config_id", consequence=_CUSTOM_RULE),
    ResourceType(
        "akamai_appsec_api_request_constraints", "API constraints", Layer.NETWORK, parent="config_id", consequence=_ATTACK
    ),
    ResourceType(
        "akamai_appsec_api_constraints_protection", "API constraints", Layer.NETWORK, parent="config_id", consequence=_ATTACK
    ),
    ResourceType(
        "akamai_appsec_bypass_network_lists",
        "bypass list",
        Layer.NETWORK,
        parent="config_id",
        consequence=Consequence("whom it let through may be kept out", reach=Reach.PART),
    ),
    ResourceType(
        "akamai_appsec_selected_hostnames",
        "settings of a security configuration",
        Layer.NETWORK,
        parent="config_id",
        consequence=_SETTINGS_OF_A_SECURITY_CONFIGURATION,
    ),
    ResourceType(
        "akamai_appsec_configuration_rename",
        "settings of a security configuration",
        Layer.NETWORK,
        parent="config_id",
        consequence=_SETTINGS_OF_A_SECURITY_CONFIGURATION,
    ),
    ResourceType(
        "akamai_appsec_version_notes",
        "settings of a security configuration",
        Layer.NETWORK,
        parent="config_id",
        consequence=_SETTINGS_OF_A_SECURITY_CONFIGURATION,
    ),
    ResourceType(
        "akamai_appsec_advanced_settings_logging",
        "settings of a security configuration",
        Layer.NETWORK,
        parent="config_id",
        consequence=_SETTINGS_OF_A_SECURITY_CONFIGURATION,
    ),
    ResourceType(
        "akamai_appsec_advanced_settings_pragma_header",
        "settings of a security configuration",
        Layer.NETWORK,
        parent="config_id",
        consequence=_SETTINGS_OF_A_SECURITY_CONFIGURATION,
    ),
    ResourceType(
        "akamai_appsec_advanced_settings_prefetch",
        "settings of a security configuration",
        Layer.NETWORK,
        parent="config_id",
        consequence=_SETTINGS_OF_A_SECURITY_CONFIGURATION,
    ),
    ResourceType(
        "akamai_appsec_advanced_settings_evasive_path_match",
        "settings of a security configuration",
        Layer.NETWORK,
        parent="config_id",
        consequence=_SETTINGS_OF_A_SECURITY_CONFIGURATION,
    ),
    ResourceType(
        "akamai_appsec_advanced_settings_request_body",
        "settings of a security configuration",
        Layer.NETWORK,
        parent="config_id",
        consequence=_SETTINGS_OF_A_SECURITY_CONFIGURATION,
    ),
    ResourceType(
        "akamai_appsec_wap_selected_hostnames",
        "settings of a security configuration",
        Layer.NETWORK,
        parent="config_id",
        consequence=_SETTINGS_OF_A_SECURITY_CONFIGURATION,
    ),
    ResourceType(
        "akamai_appsec_siem_settings",
        "settings of a security configuration",
        Layer.NETWORK,
        parent="config_id",
        consequence=_SETTINGS_OF_A_SECURITY_CONFIGURATION,
    ),
    ResourceType(
        "akamai_botman_akamai_bot_category_action", "bot rule", Layer.NETWORK, parent="config_id", consequence=_BOT_RULE
    ),
    ResourceType("akamai_botman_bot_detection_action", "bot rule", Layer.NETWORK, parent="config_id", consequence=_BOT_RULE),
    ResourceType("akamai_botman_bot_management_settings", "bot rule", Layer.NETWORK, parent="config_id", consequence=_BOT_RULE),
    ResourceType("akamai_botman_custom_bot_category", "bot rule", Layer.NETWORK, parent="config_id", consequence=_BOT_RULE),
    ResourceType(
        "akamai_botman_custom_bot_category_action", "bot rule", Layer.NETWORK, parent="config_id", consequence=_BOT_RULE
    ),
    ResourceType("akamai_botman_custom_defined_bot", "bot rule", Layer.NETWORK, parent="config_id", consequence=_BOT_RULE),
    ResourceType("akamai_botman_transactional_endpoint", "bot rule", Layer.NETWORK, parent="config_id", consequence=_BOT_RULE),
    ResourceType(
        "akamai_botman_transactional_endpoint_protection", "bot rule", Layer.NETWORK, parent="config_id", consequence=_BOT_RULE
    ),
    ResourceType("akamai_botman_javascript_injection", "bot rule", Layer.NETWORK, parent="config_id", consequence=_BOT_RULE),
    ResourceType("akamai_botman_challenge_action", "bot rule", Layer.NETWORK, parent="config_id", consequence=_BOT_RULE),
    ResourceType("akamai_botman_conditional_action", "bot rule", Layer.NETWORK, parent="config_id", consequence=_BOT_RULE),
    ResourceType("akamai_botman_serve_alternate_action", "bot rule", Layer.NETWORK, parent="config_id", consequence=_BOT_RULE),
    ResourceType("akamai_botman_custom_client", "bot rule", Layer.NETWORK, parent="config_id", consequence=_BOT_RULE),
    ResourceType("akamai_botman_bot_category_exception", "bot rule", Layer.NETWORK, parent="config_id", consequence=_BOT_RULE),
)
