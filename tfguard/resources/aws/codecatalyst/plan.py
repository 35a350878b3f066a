"""Amazon CodeCatalyst, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_codecatalyst_dev_environment",
        "development environment",
        Layer.COMPUTE,
        consequence=Consequence(
            "can no longer work in it", whom="its developer", lasting="files that are saved nowhere else", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_codecatalyst_project",
        "CodeCatalyst project",
        Layer.RUN,
        identity=("space_name", "display_name"),
        consequence=Consequence(
            "lose everything in the project, its code included",
            whom="developers",
            lasting="its code, issues and workflows",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_codecatalyst_source_repository",
        "source repository",
        Layer.DATA,
        identity=("space_name", "project_name", "name"),
        parent="project_name",
        parent_types=("aws_codecatalyst_project",),
        consequence=Consequence(
            "can no longer fetch its code", whom="developers and pipelines", lasting="the code and its history", reach=Reach.ALL
        ),
    ),
)
