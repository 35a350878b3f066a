"""Access Context Manager: access levels and VPC service perimeters, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_LEVEL = Consequence("are refused by everything that asks for this access level", whom="users whom it let in", reach=Reach.PART)
_PERIMETER = Consequence("are refused, or data may leave that was kept in", whom="callers across its border", reach=Reach.PART)
_RULE = Consequence("are refused by the services inside", whom="callers across the perimeter's border", reach=Reach.PART)
_DRY = Consequence("no longer sees what it would refuse", whom="whoever prepares a perimeter", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "google_access_context_manager_access_level",
        "access level",
        Layer.IDENTITY,
        identity=("name",),
        consequence=_LEVEL,
    ),
    ResourceType(
        "google_access_context_manager_access_level_condition",
        "condition of an access level",
        Layer.IDENTITY,
        parent="access_level",
        parent_types=("google_access_context_manager_access_level",),
        consequence=Consequence(
            "are refused by everything that asks for the access level, or others get in",
            whom="users whom it let in",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "google_access_context_manager_access_levels",
        "access levels",
        Layer.IDENTITY,
        identity=("parent",),
        parent="parent",
        consequence=_LEVEL,
    ),
    ResourceType(
        "google_access_context_manager_access_policy",
        "access policy",
        Layer.IDENTITY,
        consequence=Consequence(
            "are refused, or let in, by other rules: all its access levels and perimeters go",
            lasting="its number, which access levels and perimeters name",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_access_context_manager_authorized_orgs_desc",
        "authorized organizations",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence(
            "are refused: their devices and addresses no longer count", whom="users from other organizations", reach=Reach.PART
        ),
    ),
    ResourceType(
        "google_access_context_manager_gcp_user_access_binding",
        "user access binding",
        Layer.IDENTITY,
        identity=("organization_id", "group_key"),
        consequence=Consequence(
            "come in from everywhere: no access level is asked for", whom="members of the group", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_access_context_manager_egress_policy",
        "egress policy",
        Layer.NETWORK,
        parent="egress_policy_name",
        consequence=_RULE,
    ),
    ResourceType(
        "google_access_context_manager_ingress_policy",
        "ingress policy",
        Layer.NETWORK,
        parent="ingress_policy_name",
        consequence=_RULE,
    ),
    ResourceType(
        "google_access_context_manager_service_perimeter",
        "service perimeter",
        Layer.NETWORK,
        identity=("name",),
        consequence=_PERIMETER,
    ),
    ResourceType(
        "google_access_context_manager_service_perimeters",
        "service perimeters",
        Layer.NETWORK,
        identity=("parent",),
        parent="parent",
        consequence=_PERIMETER,
    ),
    ResourceType(
        "google_access_context_manager_service_perimeter_egress_policy",
        "egress policy",
        Layer.NETWORK,
        parent="perimeter",
        parent_types=("google_access_context_manager_service_perimeter",),
        consequence=_RULE,
    ),
    ResourceType(
        "google_access_context_manager_service_perimeter_ingress_policy",
        "ingress policy",
        Layer.NETWORK,
        parent="perimeter",
        parent_types=("google_access_context_manager_service_perimeter",),
        consequence=_RULE,
    ),
    ResourceType(
        "google_access_context_manager_service_perimeter_resource",
        "member of a service perimeter",
        Layer.NETWORK,
        identity=("perimeter_name", "resource"),
        parent="perimeter_name",
        parent_types=("google_access_context_manager_service_perimeter",),
        consequence=Consequence(
            "can no longer call the services inside, or its data may leave", whom="the project", reach=Reach.PART
        ),
    ),
    ResourceType(
        "google_access_context_manager_service_perimeter_dry_run_egress_policy",
        "egress policy of a dry run",
        Layer.NETWORK,
        parent="perimeter",
        parent_types=("google_access_context_manager_service_perimeter",),
        consequence=_DRY,
    ),
    ResourceType(
        "google_access_context_manager_service_perimeter_dry_run_ingress_policy",
        "ingress policy of a dry run",
        Layer.NETWORK,
        parent="perimeter",
        parent_types=("google_access_context_manager_service_perimeter",),
        consequence=_DRY,
    ),
    ResourceType(
        "google_access_context_manager_service_perimeter_dry_run_resource",
        "member of a dry run",
        Layer.NETWORK,
        identity=("perimeter_name", "resource"),
        parent="perimeter_name",
        parent_types=("google_access_context_manager_service_perimeter",),
        consequence=_DRY,
    ),
    *iam_family("access_context_manager_access_policy", "name", of=("google_access_context_manager_access_policy",)),
)
