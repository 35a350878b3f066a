"""CloudFront public keys and key groups, as AWS answers."""

from __future__ import annotations

from tfguard.resources.shapes.live_reader import GLOBAL_REGION, Call, LiveReader

_SERVICE = "cloudfront"

KEY_GROUP = LiveReader(
    type="aws_cloudfront_key_group",
    service=_SERVICE,
    region=GLOBAL_REGION,
    read=Call("get_key_group", "KeyGroup", {"Id": "id"}, gone=("NoSuchResource",)),
    id="Id",
    attributes={
        "name": "KeyGroupConfig.Name",
        "comment": "KeyGroupConfig.Comment",
        "items": "KeyGroupConfig.Items",
    },
)

PUBLIC_KEY = LiveReader(
    type="aws_cloudfront_public_key",
    service=_SERVICE,
    region=GLOBAL_REGION,
    read=Call("list_public_keys", "PublicKeyList.Items"),
    id="Id",
    attributes={"comment": "Comment"},
    not_compared={"encoded_key": "AWS lets nobody edit it", "name": "AWS lets nobody edit it"},
)

LIVE_READERS = (
    KEY_GROUP,
    PUBLIC_KEY,
)
