"""Amazon CodeGuru Reviewer, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_codegurureviewer_repository_association",
        "code review of a repository",
        Layer.RUN,
        consequence=Consequence("get no more recommendations on pull requests", whom="developers", reach=Reach.LATER),
    ),
)
