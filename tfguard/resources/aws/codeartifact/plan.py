"""AWS CodeArtifact, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_codeartifact_domain",
        "package domain",
        Layer.DATA,
        identity=("domain",),
        consequence=Consequence(
            "can no longer fetch packages", whom="builds", lasting="the packages that were published to it", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_codeartifact_domain_permissions_policy",
        "policy of a package domain",
        Layer.IDENTITY,
        identity=("domain",),
        parent="domain",
        parent_types=("aws_codeartifact_domain",),
        document="policy_document",
        consequence=Consequence("can no longer fetch packages", whom="builds of other accounts"),
    ),
    ResourceType(
        "aws_codeartifact_repository",
        "package repository",
        Layer.DATA,
        identity=("domain", "repository"),
        parent="domain",
        parent_types=("aws_codeartifact_domain",),
        consequence=Consequence(
            "can no longer fetch packages from it",
            whom="builds",
            lasting="the packages that were published to it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_codeartifact_repository_permissions_policy",
        "policy of a package repository",
        Layer.IDENTITY,
        identity=("domain", "repository"),
        parent="repository",
        parent_types=("aws_codeartifact_repository",),
        document="policy_document",
        consequence=Consequence("can no longer fetch packages from it", whom="builds of other accounts"),
    ),
)
