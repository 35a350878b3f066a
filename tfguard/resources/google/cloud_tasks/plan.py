"""Cloud Tasks, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_cloud_tasks_queue",
        "task queue",
        Layer.DATA,
        identity=("project", "location", "name"),
        consequence=Consequence(
            "lose what waits in it, and whoever adds a task gets an error",
            lasting="its tasks, and its name for some days",
            reach=Reach.ALL,
        ),
    ),
    *iam_family("cloud_tasks_queue", "project", "location", "name", of=("google_cloud_tasks_queue",)),
)
