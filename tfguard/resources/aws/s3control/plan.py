"""Amazon S3: access points, and the settings of an account, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_s3_access_point", "S3 access point", Layer.DATA, identity=("account_id", "name"), parent="bucket"),
    ResourceType("aws_s3_account_public_access_block", "public access block of the account", Layer.DATA, blocks_public=True),
    ResourceType("aws_s3control_access_point_policy", "policy of an access point", Layer.DATA),
)
