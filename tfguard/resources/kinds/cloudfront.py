"""Amazon CloudFront."""

from tfguard.resources.shapes.resource_type import Kind

KINDS = (
    Kind(
        "aws_cloudfront_distribution",
        "CloudFront distribution",
        endpoints=("domain_name", "aliases"),
        points_at="origin[].domain_name",
    ),
    Kind("aws_cloudfront_cache_policy", "cache policy"),
    Kind("aws_cloudfront_function", "CloudFront function", identity=("name",)),
    Kind("aws_cloudfront_key_group", "key group"),
    Kind("aws_cloudfront_origin_access_control", "origin access control"),
    Kind("aws_cloudfront_origin_access_identity", "origin access identity"),
    Kind("aws_cloudfront_origin_request_policy", "origin request policy"),
    Kind("aws_cloudfront_response_headers_policy", "response headers policy"),
    Kind("aws_cloudfront_vpc_origin", "VPC origin"),
)
