"""Amazon ECR, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_ecr_repository", "image repository", Layer.COMPUTE, identity=("name",)),
    ResourceType(
        "aws_ecr_lifecycle_policy",
        "lifecycle policy",
        Layer.COMPUTE,
        identity=("repository",),
        parent="repository",
        parent_types=("aws_ecr_repository",),
        consequence=Consequence(
            "are no longer removed: the repository grows until it is full", whom="old images", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_ecr_registry_policy",
        "registry policy",
        Layer.COMPUTE,
        consequence=Consequence("can no longer copy their images into this registry", whom="other accounts", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_ecr_replication_configuration",
        "replication",
        Layer.COMPUTE,
        consequence=Consequence(
            "get no new images, and cannot start them", whom="other regions and accounts", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_ecr_repository_policy",
        "repository policy",
        Layer.COMPUTE,
        document="policy",
        identity=("repository",),
        parent="repository",
        parent_types=("aws_ecr_repository",),
        consequence=Consequence("can no longer pull them", whom="other accounts, and functions made from its images,"),
    ),
    ResourceType(
        "aws_ecr_account_setting",
        "account setting of ECR",
        Layer.COMPUTE,
        identity=("name",),
        harmless="The setting stays as it is: only Terraform forgets it.",
    ),
    ResourceType(
        "aws_ecr_pull_through_cache_rule",
        "pull through cache rule",
        Layer.COMPUTE,
        identity=("ecr_repository_prefix",),
        consequence=Consequence("get an error", whom="machines that pull new images through it", reach=Reach.PART),
    ),
    ResourceType(
        "aws_ecr_registry_scanning_configuration",
        "scanning of a registry",
        Layer.MONITORING,
        consequence=Consequence("are no longer told of every vulnerable image", whom="operators", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_ecr_repository_creation_template",
        "repository creation template",
        Layer.COMPUTE,
        identity=("prefix",),
        consequence=Consequence("get none of its settings", whom="new repositories", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_ecr_pull_time_update_exclusion",
        "pull time exclusion",
        Layer.DATA,
        identity=("principal_arn",),
        consequence=Consequence(
            "count as used, and are kept longer", whom="images that only a scanner pulls", reach=Reach.LATER
        ),
    ),
)
