"""Colab Enterprise, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_colab_notebook_execution",
        "notebook execution",
        Layer.RUN,
        identity=("project", "location", "notebook_execution_job_id"),
        disposable=True,
    ),
    ResourceType(
        "google_colab_runtime",
        "Colab runtime",
        Layer.RUN,
        identity=("project", "location", "name"),
        consequence=Consequence(
            "can no longer work in it", whom="data scientists", lasting="files on its disk", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_colab_runtime_template",
        "runtime template",
        Layer.RUN,
        identity=("project", "location", "name"),
        consequence=Consequence("can no longer start runtimes from it", whom="data scientists", reach=Reach.LATER),
    ),
    ResourceType(
        "google_colab_schedule",
        "notebook schedule",
        Layer.RUN,
        consequence=Consequence("gets no new ones", whom="whoever works with its results", reach=Reach.LATER),
    ),
    *iam_family("colab_runtime_template", "project", "location", "runtime_template", of=("google_colab_runtime_template",)),
)
