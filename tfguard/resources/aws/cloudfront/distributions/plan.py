"""CloudFront distributions, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.network import GuardShape
from tfguard.resources.shapes.resource_type import ResourceType
from tfguard.resources.shapes.tls import TlsEnd

RESOURCE_TYPES = (
    ResourceType(
        "aws_cloudfront_distribution",
        "CloudFront distribution",
        Layer.LOAD_BALANCER,
        endpoints=("domain_name", "aliases"),
        points_at="origin[].domain_name",
        guarded=GuardShape("web_acl_id"),
        tls=TlsEnd(
            "viewer_certificate[].[acm_certificate_arn, iam_certificate_id][]",
            "viewer_certificate",
            "viewer_certificate[0].minimum_protocol_version",
        ),
        consequence=Consequence(
            "get errors for every name that it serves", lasting="its own domain name, and what it had cached"
        ),
    ),
)
