"""R2 buckets, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "cloudflare_r2_bucket",
        "bucket",
        Layer.DATA,
        identity=("account_id", "name"),
        consequence=Consequence("get an error for every object in it", lasting="its objects", reach=Reach.ALL),
    ),
    ResourceType(
        "cloudflare_r2_bucket_cors",
        "CORS of a bucket",
        Layer.DATA,
        identity=("account_id", "bucket_name"),
        parent="bucket_name",
        consequence=Consequence("can no longer read the bucket from a browser", whom="pages of other origins", reach=Reach.ALL),
    ),
    ResourceType(
        "cloudflare_r2_bucket_event_notification",
        "event notification of a bucket",
        Layer.DATA,
        identity=("account_id", "bucket_name", "queue_id"),
        parent="bucket_name",
        consequence=Consequence("waits", whom="whoever waits for new objects to be worked on", reach=Reach.LATER),
    ),
    ResourceType(
        "cloudflare_r2_bucket_lifecycle",
        "lifecycle of a bucket",
        Layer.DATA,
        identity=("account_id", "bucket_name"),
        parent="bucket_name",
        consequence=Consequence("pays for objects that nothing expires", whom="whoever pays for the bucket", reach=Reach.LATER),
    ),
    ResourceType(
        "cloudflare_r2_bucket_lock",
        "lock of a bucket",
        Layer.DATA,
        identity=("account_id", "bucket_name"),
        parent="bucket_name",
        consequence=Consequence("finds objects that anybody may delete", whom="whoever relies on retention", reach=Reach.LATER),
    ),
    ResourceType(
        "cloudflare_r2_bucket_sippy",
        "migration to a bucket",
        Layer.DATA,
        identity=("account_id", "bucket_name"),
        parent="bucket_name",
        consequence=Consequence("get an error for objects that are not yet copied", reach=Reach.ALL),
    ),
    ResourceType(
        "cloudflare_r2_custom_domain",
        "domain of a bucket",
        Layer.DNS,
        identity=("zone_id", "domain"),
        parent="bucket_name",
        consequence=Consequence("of the name get an error: it leads to no bucket", reach=Reach.ALL),
    ),
    ResourceType(
        "cloudflare_r2_managed_domain",
        "public address of a bucket",
        Layer.DNS,
        identity=("account_id", "bucket_name"),
        parent="bucket_name",
        consequence=Consequence("of the bucket's public address get an error", reach=Reach.ALL),
    ),
)
