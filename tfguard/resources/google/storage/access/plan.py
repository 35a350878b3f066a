"""Cloud Storage: who may read, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_LISTED = Consequence('gets "access denied"', whom="whoever it names", reach=Reach.PART)
_ACL = Consequence('gets "access denied": all visitors, where it was public', whom="whoever it let in", reach=Reach.ALL)
_DEFAULT = Consequence(
    'gets "access denied": they are made with other rights', whom="whoever reads new objects", reach=Reach.LATER
)

RESOURCE_TYPES = (
    ResourceType(
        "google_storage_bucket_access_control",
        "access to a bucket",
        Layer.IDENTITY,
        identity=("bucket", "entity"),
        parent="bucket",
        parent_types=("google_storage_bucket",),
        consequence=_LISTED,
    ),
    ResourceType(
        "google_storage_bucket_acl",
        "access list of a bucket",
        Layer.IDENTITY,
        identity=("bucket",),
        parent="bucket",
        parent_types=("google_storage_bucket",),
        consequence=_ACL,
    ),
    ResourceType(
        "google_storage_default_object_access_control",
        "default access to objects",
        Layer.IDENTITY,
        identity=("bucket", "entity"),
        parent="bucket",
        parent_types=("google_storage_bucket",),
        consequence=_DEFAULT,
    ),
    ResourceType(
        "google_storage_default_object_acl",
        "default access list of objects",
        Layer.IDENTITY,
        identity=("bucket",),
        parent="bucket",
        parent_types=("google_storage_bucket",),
        consequence=_DEFAULT,
    ),
    ResourceType(
        "google_storage_object_access_control",
        "access to an object",
        Layer.IDENTITY,
        identity=("bucket", "object", "entity"),
        parent="bucket",
        parent_types=("google_storage_bucket",),
        consequence=_LISTED,
    ),
    ResourceType(
        "google_storage_object_acl",
        "access list of an object",
        Layer.IDENTITY,
        identity=("bucket", "object"),
        parent="bucket",
        parent_types=("google_storage_bucket",),
        consequence=_ACL,
    ),
    ResourceType(
        "google_storage_hmac_key",
        "HMAC key",
        Layer.IDENTITY,
        consequence=Consequence(
            'get "access denied"', whom="applications that sign with it", lasting="its id and secret", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_storage_managed_folder",
        "managed folder",
        Layer.DATA,
        identity=("bucket", "name"),
        parent="bucket",
        parent_types=("google_storage_bucket",),
        consequence=Consequence(
            'gets "access denied"', whom="whoever has access by it", lasting="its permissions", reach=Reach.PART
        ),
    ),
)
