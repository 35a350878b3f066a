"""Amazon S3 Glacier's vaults, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_glacier_vault",
        "archive vault",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "finds it no more", whom="whoever needs an old archive", lasting="the archives in it", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_glacier_vault_lock",
        "lock of an archive vault",
        Layer.DATA,
        identity=("vault_name",),
        parent="vault_name",
        parent_types=("aws_glacier_vault",),
        consequence=Consequence(
            "can be deleted before their time, where the lock was not complete", whom="archives", reach=Reach.LATER
        ),
    ),
)
