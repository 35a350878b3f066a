"""Cloud Armor, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_RULE = Consequence("are refused, or attackers whom it kept out come in", whom="users whom it let in", reach=Reach.PART)
_POLICY = Consequence("are let in unfiltered, and have to share the service with attackers", reach=Reach.ALL)

RESOURCE_TYPES = (
    ResourceType(
        "google_compute_security_policy_rule",
        "Cloud Armor rule",
        Layer.LOAD_BALANCER,
        identity=("project", "security_policy", "priority"),
        parent="security_policy",
        parent_types=("google_compute_security_policy",),
        consequence=_RULE,
    ),
    ResourceType(
        "google_compute_region_security_policy",
        "Cloud Armor policy",
        Layer.LOAD_BALANCER,
        identity=("project", "region", "name"),
        consequence=_POLICY,
    ),
    ResourceType(
        "google_compute_region_security_policy_rule",
        "Cloud Armor rule",
        Layer.LOAD_BALANCER,
        identity=("project", "region", "security_policy", "priority"),
        parent="security_policy",
        parent_types=("google_compute_region_security_policy",),
        consequence=_RULE,
    ),
    ResourceType(
        "google_compute_organization_security_policy",
        "Cloud Armor policy",
        Layer.LOAD_BALANCER,
        consequence=_POLICY,
    ),
    ResourceType(
        "google_compute_organization_security_policy_association",
        "association of a Cloud Armor policy",
        Layer.LOAD_BALANCER,
        consequence=_POLICY,
    ),
    ResourceType(
        "google_compute_organization_security_policy_rule",
        "Cloud Armor rule",
        Layer.LOAD_BALANCER,
        consequence=_RULE,
    ),
    ResourceType(
        "google_compute_network_edge_security_service",
        "edge security service",
        Layer.NETWORK,
        consequence=Consequence("share the network with attackers: nothing keeps floods out at the edge", reach=Reach.LATER),
    ),
    ResourceType(
        "google_compute_project_cloud_armor_tier",
        "Cloud Armor tier",
        Layer.LOAD_BALANCER,
        identity=("project",),
        harmless="The provider only forgets it: the project keeps its tier.",
    ),
)
