"""Cloud Composer, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_composer_environment",
        "Composer environment",
        Layer.RUN,
        identity=("project", "region", "name"),
        consequence=Consequence(
            "gets no new data: no workflow runs",
            whom="whoever works with the data",
            lasting="its history, connections and variables, and the address of its web server",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "google_composer_user_workloads_config_map",
        "Composer config map",
        Layer.RUN,
        identity=("project", "region", "environment", "name"),
        parent="environment",
        parent_types=("google_composer_environment",),
        consequence=Consequence(
            "gets no new data: workflows that read it fail", whom="whoever works with the data", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_composer_user_workloads_secret",
        "Composer secret",
        Layer.RUN,
        identity=("project", "region", "environment", "name"),
        parent="environment",
        parent_types=("google_composer_environment",),
        consequence=Consequence(
            "gets no new data: workflows that read it fail", whom="whoever works with the data", reach=Reach.LATER
        ),
    ),
)
