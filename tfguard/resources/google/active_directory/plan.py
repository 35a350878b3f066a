"""Managed Microsoft Active Directory, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_active_directory_domain",
        "Active Directory domain",
        Layer.IDENTITY,
        identity=("project", "domain_name"),
        consequence=Consequence(
            "can no longer log in: the domain and its accounts are gone",
            lasting="accounts, groups and joined machines",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_active_directory_domain_trust",
        "domain trust",
        Layer.IDENTITY,
        identity=("project", "domain", "target_domain_name"),
        parent="domain",
        parent_types=("google_active_directory_domain",),
        consequence=Consequence("can no longer log in here", whom="users of the other domain", reach=Reach.PART),
    ),
    ResourceType(
        "google_active_directory_peering",
        "domain peering",
        Layer.NETWORK,
        consequence=Consequence(
            "can no longer reach the domain: nobody can log in on them", whom="machines in the peered network", reach=Reach.PART
        ),
    ),
)
