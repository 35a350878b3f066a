"""Notebooks and workbenches, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_NOTEBOOK = Consequence(
    "can no longer work in it", whom="data scientists", lasting="what is on its disk, and its address", reach=Reach.LATER
)

RESOURCE_TYPES = (
    ResourceType(
        "google_notebooks_environment",
        "notebook environment",
        Layer.RUN,
        identity=("project", "location", "name"),
        consequence=Consequence("can no longer start notebooks from it", whom="data scientists", reach=Reach.LATER),
    ),
    ResourceType(
        "google_notebooks_instance",
        "notebook",
        Layer.RUN,
        identity=("project", "location", "name"),
        consequence=_NOTEBOOK,
    ),
    ResourceType(
        "google_notebooks_location",
        "notebook location",
        Layer.RUN,
        harmless="A lookup: there is no object that the provider could delete.",
    ),
    ResourceType(
        "google_notebooks_runtime",
        "notebook runtime",
        Layer.RUN,
        identity=("project", "location", "name"),
        consequence=_NOTEBOOK,
    ),
    ResourceType(
        "google_workbench_instance",
        "workbench",
        Layer.RUN,
        identity=("project", "location", "name"),
        consequence=_NOTEBOOK,
    ),
    *iam_family("notebooks_instance", "project", "location", "instance_name", of=("google_notebooks_instance",)),
    *iam_family("notebooks_runtime", "project", "location", "runtime_name", of=("google_notebooks_runtime",)),
    *iam_family("workbench_instance", "project", "location", "name", of=("google_workbench_instance",)),
)
