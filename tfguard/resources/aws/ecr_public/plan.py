"""Amazon ECR Public, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_ecrpublic_repository", "public image repository", Layer.COMPUTE, identity=("repository_name",)),
    ResourceType(
        "aws_ecrpublic_repository_policy",
        "policy of a public repository",
        Layer.COMPUTE,
        identity=("repository_name",),
        parent="repository_name",
        parent_types=("aws_ecrpublic_repository",),
        consequence=Consequence("can no longer push images to it", whom="other accounts", reach=Reach.LATER),
    ),
)
