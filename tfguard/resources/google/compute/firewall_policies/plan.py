"""Firewall policies, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_POLICY = Consequence(
    "are let in, or refused, by other rules: none of its rules holds any more",
    lasting="rules that others have put in it",
    reach=Reach.ALL,
)
_RULES = Consequence("are let in, or refused, by other rules: none of its rules holds any more", reach=Reach.ALL)
_BOUND = Consequence(
    "are let in, or refused, by other rules: none of its rules holds there any more",
    whom="users of what it stands before",
    reach=Reach.ALL,
)
_RULE = Consequence("are refused, or those it kept out come in", whom="users whom it let in", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "google_compute_firewall_policy",
        "firewall policy",
        Layer.NETWORK,
        consequence=_POLICY,
    ),
    ResourceType(
        "google_compute_firewall_policy_with_rules",
        "firewall policy",
        Layer.NETWORK,
        consequence=_RULES,
    ),
    ResourceType(
        "google_compute_firewall_policy_association",
        "association of a firewall policy",
        Layer.NETWORK,
        identity=("firewall_policy", "attachment_target", "name"),
        parent="firewall_policy",
        parent_types=("google_compute_firewall_policy", "google_compute_firewall_policy_with_rules"),
        consequence=_BOUND,
    ),
    ResourceType(
        "google_compute_firewall_policy_rule",
        "firewall policy rule",
        Layer.NETWORK,
        identity=("firewall_policy", "priority"),
        parent="firewall_policy",
        parent_types=("google_compute_firewall_policy",),
        consequence=_RULE,
    ),
    ResourceType(
        "google_compute_network_firewall_policy",
        "firewall policy",
        Layer.NETWORK,
        identity=("project", "name"),
        consequence=_POLICY,
    ),
    ResourceType(
        "google_compute_network_firewall_policy_with_rules",
        "firewall policy",
        Layer.NETWORK,
        identity=("project", "name"),
        consequence=_RULES,
    ),
    ResourceType(
        "google_compute_network_firewall_policy_association",
        "association of a firewall policy",
        Layer.NETWORK,
        identity=("project", "firewall_policy", "attachment_target", "name"),
        parent="firewall_policy",
        parent_types=("google_compute_network_firewall_policy", "google_compute_network_firewall_policy_with_rules"),
        consequence=_BOUND,
    ),
    ResourceType(
        "google_compute_network_firewall_policy_rule",
        "firewall policy rule",
        Layer.NETWORK,
        identity=("project", "firewall_policy", "priority"),
        parent="firewall_policy",
        parent_types=("google_compute_network_firewall_policy",),
        consequence=_RULE,
    ),
    ResourceType(
        "google_compute_network_firewall_policy_packet_mirroring_rule",
        "packet mirroring rule",
        Layer.MONITORING,
        consequence=Consequence("no longer sees this traffic", whom="whoever watches the network", reach=Reach.LATER),
    ),
    ResourceType(
        "google_compute_region_network_firewall_policy",
        "firewall policy",
        Layer.NETWORK,
        identity=("project", "region", "name"),
        consequence=_POLICY,
    ),
    ResourceType(
        "google_compute_region_network_firewall_policy_with_rules",
        "firewall policy",
        Layer.NETWORK,
        identity=("project", "region", "name"),
        consequence=_RULES,
    ),
    ResourceType(
        "google_compute_region_network_firewall_policy_association",
        "association of a firewall policy",
        Layer.NETWORK,
        identity=("project", "region", "firewall_policy", "attachment_target", "name"),
        parent="firewall_policy",
        parent_types=(
            "google_compute_region_network_firewall_policy",
            "google_compute_region_network_firewall_policy_with_rules",
        ),
        consequence=_BOUND,
    ),
    ResourceType(
        "google_compute_region_network_firewall_policy_rule",
        "firewall policy rule",
        Layer.NETWORK,
        identity=("project", "region", "firewall_policy", "priority"),
        parent="firewall_policy",
        parent_types=("google_compute_region_network_firewall_policy",),
        consequence=_RULE,
    ),
)
