"""DigitalOcean's volumes, shares and Spaces, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "digitalocean_volume",
        "volume",
        Layer.DATA,
        identity=("region", "name"),
        consequence=Consequence("of what uses it get an error", lasting="its data", reach=Reach.ALL),
    ),
    ResourceType(
        "digitalocean_volume_attachment",
        "attachment of a volume",
        Layer.DATA,
        identity=("droplet_id", "volume_id"),
        parent="droplet_id",
        consequence=Consequence("of what uses the volume get an error until it is attached again", reach=Reach.ALL),
    ),
    ResourceType(
        "digitalocean_volume_snapshot",
        "volume snapshot",
        Layer.DATA,
        consequence=Consequence(
            "finds no snapshot", whom="whoever has to restore the volume", lasting="the snapshot", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "digitalocean_nfs",
        "file share",
        Layer.DATA,
        consequence=Consequence("get an error", whom="hosts that mount it", lasting="its data", reach=Reach.ALL),
    ),
    ResourceType(
        "digitalocean_nfs_attachment",
        "attachment of a file share",
        Layer.DATA,
        identity=("share_id", "vpc_id"),
        parent="share_id",
        consequence=Consequence("can no longer mount it", whom="hosts in the network", reach=Reach.PART),
    ),
    ResourceType(
        "digitalocean_nfs_snapshot",
        "file share snapshot",
        Layer.DATA,
        consequence=Consequence(
            "finds no snapshot", whom="whoever has to restore the share", lasting="the snapshot", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "digitalocean_spaces_bucket",
        "bucket",
        Layer.DATA,
        identity=("region", "name"),
        endpoints=("bucket_domain_name",),
        consequence=Consequence("get an error for every object in it", lasting="its objects", reach=Reach.ALL),
    ),
    ResourceType(
        "digitalocean_spaces_bucket_cors_configuration",
        "CORS of a bucket",
        Layer.DATA,
        identity=("region", "bucket"),
        parent="bucket",
        consequence=Consequence("can no longer read the bucket from a browser", whom="pages of other origins", reach=Reach.ALL),
    ),
    ResourceType(
        "digitalocean_spaces_bucket_logging",
        "access log of a bucket",
        Layer.MONITORING,
        identity=("region", "bucket"),
        parent="bucket",
        consequence=Consequence("finds no log of the requests", whom="whoever looks into an incident", reach=Reach.LATER),
    ),
    ResourceType(
        "digitalocean_spaces_bucket_object",
        "object",
        Layer.DATA,
        identity=("region", "bucket", "key"),
        parent="bucket",
        consequence=Consequence("get an error for the object", reach=Reach.PART),
    ),
    ResourceType(
        "digitalocean_spaces_bucket_policy",
        "policy of a bucket",
        Layer.IDENTITY,
        identity=("region", "bucket"),
        parent="bucket",
        consequence=Consequence("whom it let in are refused", reach=Reach.PART),
    ),
    ResourceType(
        "digitalocean_spaces_key",
        "Spaces key",
        Layer.IDENTITY,
        consequence=Consequence("are refused", whom="programs that use it", lasting="its secret", reach=Reach.PART),
    ),
)
