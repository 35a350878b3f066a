"""Dataform, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_OLD = Consequence("gets no new data: nothing starts the workflow", whom="whoever works with the data", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "google_dataform_repository",
        "Dataform repository",
        Layer.DATA,
        consequence=Consequence(
            "gets no new data: its workflows are gone",
            whom="whoever works with the data",
            lasting="workspaces and changes that are pushed nowhere else",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "google_dataform_repository_release_config",
        "release config",
        Layer.DATA,
        consequence=_OLD,
    ),
    ResourceType(
        "google_dataform_repository_workflow_config",
        "workflow config",
        Layer.DATA,
        consequence=_OLD,
    ),
    *iam_family("dataform_repository", "project", "region", "repository", of=("google_dataform_repository",)),
)
