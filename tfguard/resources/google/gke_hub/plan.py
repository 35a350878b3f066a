"""Fleets of clusters, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_gke_hub_feature",
        "fleet feature",
        Layer.RUN,
        identity=("project", "location", "name"),
        consequence=Consequence(
            "lose what it did: ingress over clusters, the service mesh or the config that it brings",
            whom="users of the fleet's clusters",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_gke_hub_feature_membership",
        "fleet feature of a cluster",
        Layer.RUN,
        identity=("project", "location", "feature", "membership", "membership_location"),
        consequence=Consequence("lose what the feature did there", whom="users of the cluster", reach=Reach.PART),
    ),
    ResourceType(
        "google_gke_hub_fleet",
        "fleet",
        Layer.RUN,
        identity=("project",),
        consequence=Consequence(
            "lose what its features did: ingress over clusters, the service mesh or the config that they bring",
            whom="users of its clusters",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_gke_hub_membership",
        "fleet membership",
        Layer.RUN,
        identity=("project", "location", "membership_id"),
        consequence=Consequence(
            "lose what the fleet's features did there: workload identity, ingress over clusters, the service mesh",
            whom="users of the cluster",
            lasting="its workload identity pool, where the name changes",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_gke_hub_membership_binding",
        "membership binding",
        Layer.RUN,
        identity=("project", "location", "membership_id", "membership_binding_id"),
        parent="membership_id",
        parent_types=("google_gke_hub_membership",),
        consequence=Consequence("can no longer use the cluster", whom="teams with the scope", reach=Reach.PART),
    ),
    ResourceType(
        "google_gke_hub_membership_rbac_role_binding",
        "role binding of a membership",
        Layer.IDENTITY,
        consequence=Consequence('gets "forbidden" in the cluster', whom="whoever it names", reach=Reach.PART),
    ),
    ResourceType(
        "google_gke_hub_namespace",
        "fleet namespace",
        Layer.RUN,
        identity=("project", "scope_id", "scope_namespace_id"),
        parent="scope_id",
        parent_types=("google_gke_hub_scope",),
        consequence=Consequence(
            "lose everything that runs in it, on every cluster of the scope", lasting="everything in it", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_gke_hub_scope",
        "fleet scope",
        Layer.RUN,
        identity=("project", "scope_id"),
        consequence=Consequence(
            "can no longer use the fleet's clusters",
            whom="its teams",
            lasting="namespaces and role bindings in it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_gke_hub_scope_rbac_role_binding",
        "role binding of a scope",
        Layer.IDENTITY,
        identity=("project", "scope_id", "scope_rbac_role_binding_id"),
        parent="scope_id",
        parent_types=("google_gke_hub_scope",),
        consequence=Consequence('gets "forbidden" in the clusters of the scope', whom="whoever it names", reach=Reach.PART),
    ),
    *iam_family("gke_hub_feature", "project", "location", "name", of=("google_gke_hub_feature",)),
    *iam_family("gke_hub_membership", "project", "location", "membership_id", of=("google_gke_hub_membership",)),
    *iam_family("gke_hub_scope", "project", "scope_id", of=("google_gke_hub_scope",)),
    ResourceType(
        "google_gke_hub_rollout_sequence",
        "rollout sequence",
        Layer.RUN,
        consequence=Consequence(
            "get upgrades everywhere at once: no stage comes first", whom="users of the clusters", reach=Reach.LATER
        ),
    ),
)
