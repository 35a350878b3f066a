"""Cloud Build, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_BUILD = Consequence("can no longer build and deploy with it", whom="developers", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "google_cloudbuild_bitbucket_server_config",
        "Bitbucket Server connection",
        Layer.RUN,
        identity=("project", "location", "config_id"),
        consequence=Consequence(
            "wait for builds: pushes start none any more", whom="developers", lasting="its webhooks", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_cloudbuild_trigger",
        "build trigger",
        Layer.RUN,
        consequence=Consequence(
            "wait for builds: pushes start none any more",
            whom="developers",
            lasting="its webhook address and its id",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "google_cloudbuild_worker_pool",
        "build worker pool",
        Layer.RUN,
        identity=("project", "location", "name"),
        consequence=_BUILD,
    ),
    ResourceType(
        "google_cloudbuildv2_connection",
        "repository connection",
        Layer.RUN,
        identity=("project", "location", "name"),
        consequence=Consequence(
            "wait for builds: pushes start none any more",
            whom="developers",
            lasting="its authorization, which is given by hand",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "google_cloudbuildv2_repository",
        "linked repository",
        Layer.RUN,
        identity=("project", "location", "parent_connection", "name"),
        parent="parent_connection",
        parent_types=("google_cloudbuildv2_connection",),
        consequence=Consequence("wait for builds: pushes start none any more", whom="developers", reach=Reach.LATER),
    ),
    *iam_family("cloudbuildv2_connection", "project", "location", "name", of=("google_cloudbuildv2_connection",)),
)
