"""AWS Secrets Manager, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_secretsmanager_secret",
        "secret",
        Layer.DATA,
        identity=("name",),
        document="policy",
        consequence=Consequence(
            "cannot start, or lose the way to what it opens", whom="applications that read it", lasting="its value"
        ),
    ),
    ResourceType(
        "aws_secretsmanager_secret_policy",
        "secret policy",
        Layer.DATA,
        identity=("secret_arn",),
        parent="secret_arn",
        document="policy",
        consequence=Consequence("can no longer read the secret", whom="whoever only the policy lets in"),
    ),
    ResourceType(
        "aws_secretsmanager_secret_rotation",
        "secret rotation",
        Layer.DATA,
        identity=("secret_id",),
        parent="secret_id",
        consequence=Consequence("is no longer changed, and a stolen one stays good", whom="the secret", reach=Reach.LATER),
    ),
    ResourceType("aws_secretsmanager_secret_version", "secret version", Layer.DATA, disposable=True),
    ResourceType(
        "aws_secretsmanager_tag",
        "tag",
        Layer.IDENTITY,
        identity=("secret_id", "key"),
        parent="secret_id",
        consequence=Consequence("decide otherwise", whom="policies that decide by the tag", reach=Reach.LATER),
    ),
)
