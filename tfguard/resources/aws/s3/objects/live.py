"""Objects in buckets, as AWS answers."""

from __future__ import annotations

from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader

_SERVICE = "s3"
_NOTHING = "NoSuchBucket"


def _object(type_: str) -> LiveReader:
    return LiveReader(
        type=type_,
        service=_SERVICE,
        read=Call(
            "head_object",
            "@",
            {"Bucket": "bucket", "Key": "key"},
            gone=("404", "NoSuchKey", _NOTHING),
            context=("Bucket", "Key"),
        ),
        id="join('/', [Bucket, Key])",
        state_id="join('/', [bucket, key])",
        details=(Detail("tag_list", Call("get_object_tagging", "TagSet", {"Bucket": "Bucket", "Key": "Key"})),),
        attributes={
            "etag": Attribute(lambda live: str(live.get("ETag") or "").strip('"') or None, unless_absent=True),
            "content_type": Attribute("ContentType", unless_absent=True),
            "cache_control": "CacheControl",
            "content_encoding": "ContentEncoding",
            "content_disposition": "ContentDisposition",
            "content_language": "ContentLanguage",
            "website_redirect": "WebsiteRedirectLocation",
            "metadata": "Metadata",
        },
        tags="tag_list",
        not_compared={"content": "the object is not fetched: another content has another etag"},
    )


OBJECT = _object("aws_s3_object")
OLD_OBJECT = _object("aws_s3_bucket_object")

LIVE_READERS = (
    OBJECT,
    OLD_OBJECT,
)
