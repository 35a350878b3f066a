"""REST APIs: links into VPCs, as AWS answers."""

from __future__ import annotations

from tfguard.resources.shapes.live_reader import Call, LiveReader

_SERVICE = "apigateway"
_GONE = ("NotFoundException",)

VPC_LINK = LiveReader(
    type="aws_api_gateway_vpc_link",
    service=_SERVICE,
    read=Call("get_vpc_links", "items"),
    check=Call("get_vpc_link", "@", {"vpcLinkId": "id"}, gone=_GONE),
    id="id",
    gone="status == 'DELETING'",
    attributes={"name": "name", "description": "description"},
    tags="tags",
    not_compared={"target_arns": "AWS lets nobody edit it"},
)

LIVE_READERS = (VPC_LINK,)
