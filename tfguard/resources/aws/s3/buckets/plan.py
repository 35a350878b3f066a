"""Amazon S3."""

from tfguard.resources.shapes.resource_type import ResourceType

_OF_A_BUCKET = (
    ("aws_s3_bucket_acl", "access list"),
    ("aws_s3_bucket_cors_configuration", "CORS configuration"),
    ("aws_s3_bucket_lifecycle_configuration", "lifecycle configuration"),
    ("aws_s3_bucket_notification", "event notification"),
    ("aws_s3_bucket_policy", "bucket policy"),
    ("aws_s3_bucket_public_access_block", "public access block"),
    ("aws_s3_bucket_replication_configuration", "replication"),
    ("aws_s3_bucket_server_side_encryption_configuration", "encryption"),
    ("aws_s3_bucket_versioning", "versioning"),
    ("aws_s3_bucket_website_configuration", "website"),
)

RESOURCE_TYPES = (
    ResourceType(
        "aws_s3_bucket",
        "S3 bucket",
        identity=("bucket",),
        endpoints=("bucket_domain_name", "bucket_regional_domain_name", "website_endpoint"),
    ),
    ResourceType("aws_s3_directory_bucket", "S3 directory bucket", identity=("bucket",)),
    ResourceType("aws_s3tables_table_bucket", "S3 table bucket", identity=("name",)),
    ResourceType("aws_s3_object", "S3 object", identity=("bucket", "key"), parent="bucket"),
    ResourceType("aws_s3_bucket_object", "S3 object", identity=("bucket", "key"), parent="bucket"),
    ResourceType("aws_s3_access_point", "S3 access point", identity=("account_id", "name"), parent="bucket"),
    *(ResourceType(name, noun, identity=("bucket",), parent="bucket") for name, noun in _OF_A_BUCKET),
)
