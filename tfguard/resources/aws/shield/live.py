"""Shield Advanced: what is protected."""

from __future__ import annotations

from tfguard.resources.shapes.live_reader import Call, Detail, LiveReader

_SERVICE = "shield"
_GONE = ("ResourceNotFoundException",)

PROTECTION = LiveReader(
    type="aws_shield_protection",
    service=_SERVICE,
    region="us-east-1",
    read=Call("list_protections", "Protections"),
    check=Call("describe_protection", "Protection", {"ProtectionId": "id"}, gone=_GONE),
    id="Id",
    details=(Detail("tag_list", Call("list_tags_for_resource", "Tags", {"ResourceARN": "ProtectionArn"}, gone=_GONE)),),
    attributes={},
    tags="tag_list",
    not_compared={"resource_arn": "AWS lets nobody edit it", "name": "AWS lets nobody edit it"},
)

LIVE_READERS = (PROTECTION,)
