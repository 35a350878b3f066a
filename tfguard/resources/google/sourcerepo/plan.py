"""Cloud Source Repositories, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_sourcerepo_repository",
        "source code repository",
        Layer.RUN,
        identity=("project", "name"),
        consequence=Consequence(
            "can no longer pull or push, and builds find no code",
            whom="developers",
            lasting="its code, where it is no mirror",
            reach=Reach.ALL,
        ),
    ),
    *iam_family("sourcerepo_repository", "project", "repository", of=("google_sourcerepo_repository",)),
)
