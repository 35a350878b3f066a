"""REST APIs: domain names, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType
from tfguard.resources.shapes.tls import TlsEnd

RESOURCE_TYPES = (
    ResourceType(
        "aws_api_gateway_domain_name",
        "API domain name",
        Layer.LOAD_BALANCER,
        identity=("domain_name",),
        endpoints=("cloudfront_domain_name", "regional_domain_name"),
        tls=TlsEnd("[certificate_arn, regional_certificate_arn]", "certificate_arn", "security_policy"),
    ),
    ResourceType(
        "aws_api_gateway_base_path_mapping",
        "base path mapping",
        Layer.LOAD_BALANCER,
        identity=("domain_name", "base_path"),
        parent="domain_name",
        parent_types=("aws_api_gateway_domain_name",),
    ),
    ResourceType(
        "aws_api_gateway_domain_name_access_association",
        "access association of a private domain name",
        Layer.LOAD_BALANCER,
        identity=("domain_name_arn", "access_association_source"),
        parent="domain_name_arn",
        consequence=Consequence(
            "can no longer reach the API under its private name", whom="clients behind the VPC endpoint", reach=Reach.PART
        ),
    ),
)
