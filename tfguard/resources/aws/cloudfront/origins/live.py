"""Access to CloudFront's origins, as AWS answers."""

from __future__ import annotations

from tfguard.resources.shapes.live_reader import GLOBAL_REGION, Attribute, Call, LiveReader

_SERVICE = "cloudfront"

ACCESS_CONTROL = LiveReader(
    type="aws_cloudfront_origin_access_control",
    service=_SERVICE,
    region=GLOBAL_REGION,
    read=Call("get_origin_access_control", "OriginAccessControl", {"Id": "id"}, gone=("NoSuchOriginAccessControl",)),
    id="Id",
    attributes={
        "name": "OriginAccessControlConfig.Name",
        "description": Attribute("OriginAccessControlConfig.Description", unless_absent=True),
        "signing_behavior": "OriginAccessControlConfig.SigningBehavior",
        "signing_protocol": "OriginAccessControlConfig.SigningProtocol",
        "origin_access_control_origin_type": "OriginAccessControlConfig.OriginAccessControlOriginType",
    },
)

ACCESS_IDENTITY = LiveReader(
    type="aws_cloudfront_origin_access_identity",
    service=_SERVICE,
    region=GLOBAL_REGION,
    read=Call(
        "get_cloud_front_origin_access_identity",
        "CloudFrontOriginAccessIdentity",
        {"Id": "id"},
        gone=("NoSuchCloudFrontOriginAccessIdentity",),
    ),
    id="Id",
    attributes={"comment": "CloudFrontOriginAccessIdentityConfig.Comment"},
)

LIVE_READERS = (
    ACCESS_CONTROL,
    ACCESS_IDENTITY,
)
