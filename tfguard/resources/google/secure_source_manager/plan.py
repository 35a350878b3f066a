"""Secure Source Manager, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_secure_source_manager_branch_rule",
        "branch rule",
        Layer.RUN,
        identity=("project", "location", "repository_id", "branch_rule_id"),
        parent="repository_id",
        parent_types=("google_secure_source_manager_repository",),
        consequence=Consequence("can push past review: nothing protects the branch", whom="developers", reach=Reach.LATER),
    ),
    ResourceType(
        "google_secure_source_manager_instance",
        "source code server",
        Layer.RUN,
        identity=("project", "location", "instance_id"),
        consequence=Consequence(
            "can no longer reach their repositories",
            whom="developers",
            lasting="its repositories, and its address",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_secure_source_manager_repository",
        "source code repository",
        Layer.RUN,
        identity=("project", "location", "repository_id"),
        consequence=Consequence(
            "can no longer pull or push", whom="developers", lasting="its code, reviews and issues", reach=Reach.ALL
        ),
    ),
    *iam_family(
        "secure_source_manager_instance", "project", "location", "instance_id", of=("google_secure_source_manager_instance",)
    ),
    *iam_family(
        "secure_source_manager_repository",
        "project",
        "location",
        "repository_id",
        of=("google_secure_source_manager_repository",),
    ),
)
