"""Amazon CloudFront."""

from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_cloudfront_distribution",
        "CloudFront distribution",
        endpoints=("domain_name", "aliases"),
        points_at="origin[].domain_name",
    ),
    ResourceType("aws_cloudfront_cache_policy", "cache policy"),
    ResourceType("aws_cloudfront_function", "CloudFront function", identity=("name",)),
    ResourceType("aws_cloudfront_key_group", "key group"),
    ResourceType("aws_cloudfront_origin_access_control", "origin access control"),
    ResourceType("aws_cloudfront_origin_access_identity", "origin access identity"),
    ResourceType("aws_cloudfront_origin_request_policy", "origin request policy"),
    ResourceType("aws_cloudfront_response_headers_policy", "response headers policy"),
    ResourceType("aws_cloudfront_vpc_origin", "VPC origin"),
)
