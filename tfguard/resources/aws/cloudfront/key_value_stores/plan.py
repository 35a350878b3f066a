"""CloudFront's key value stores, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_cloudfront_key_value_store",
        "key value store",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence(
            "stops halfway where a function still uses it: CloudFront refuses to delete it",
            whom="the apply",
            lasting="its keys, where Terraform does not declare them",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_cloudfrontkeyvaluestore_key",
        "key of a key value store",
        Layer.LOAD_BALANCER,
        identity=("key_value_store_arn", "key"),
        parent="key_value_store_arn",
        consequence=Consequence(
            "get errors, or what the functions do without it",
            whom="users of what functions decide by this key",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_cloudfrontkeyvaluestore_keys_exclusive",
        "keys of a key value store",
        Layer.LOAD_BALANCER,
        identity=("key_value_store_arn",),
        parent="key_value_store_arn",
        harmless="The keys stay in the store: only Terraform forgets that there are no others.",
    ),
)
