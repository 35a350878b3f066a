"""Amazon S3: access points, and the settings of an account, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_s3_access_point",
        "S3 access point",
        Layer.DATA,
        identity=("account_id", "name"),
        parent="bucket",
        document="policy",
        consequence=Consequence(
            "gets an error",
            whom="whoever reads or writes through it",
            lasting="its alias, which applications name",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_s3_account_public_access_block",
        "public access block of the account",
        Layer.DATA,
        blocks_public=True,
        identity=("account_id",),
        consequence=Consequence(
            ("can get in wherever a policy or an ACL opens a bucket: nothing in the account holds them off any more"),
            whom="anybody",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_s3control_access_point_policy",
        "policy of an access point",
        Layer.DATA,
        identity=("access_point_arn",),
        parent="access_point_arn",
        document="policy",
        consequence=Consequence("can no longer read or write through the access point", whom="whoever only the policy lets in"),
    ),
    ResourceType(
        "aws_s3control_access_grant",
        "access grant",
        Layer.IDENTITY,
        consequence=Consequence(
            "can no longer read or write those objects", whom="the person or role that it names", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_s3control_access_grants_instance",
        "S3 Access Grants instance",
        Layer.IDENTITY,
        identity=("account_id",),
        consequence=Consequence(
            "can no longer read or write through S3 Access Grants",
            whom="everybody with a grant",
            lasting="its locations and grants",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_s3control_access_grants_instance_resource_policy",
        "policy of an S3 Access Grants instance",
        Layer.IDENTITY,
        identity=("account_id",),
        document="policy",
        consequence=Consequence("get no more credentials from it", whom="other accounts that the policy lets in"),
    ),
    ResourceType(
        "aws_s3control_access_grants_location",
        "location of S3 Access Grants",
        Layer.IDENTITY,
        identity=("account_id", "location_scope"),
        consequence=Consequence(
            "can no longer read or write those objects",
            whom="everybody with a grant for it",
            lasting="its id, which grants name",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_s3control_bucket",
        "S3 bucket on an Outpost",
        Layer.DATA,
        identity=("outpost_id", "bucket"),
        consequence=Consequence(
            "lose the files that it holds, and what they send to it", lasting="its objects", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_s3control_bucket_lifecycle_configuration",
        "lifecycle configuration",
        Layer.DATA,
        identity=("bucket",),
        parent="bucket",
        consequence=Consequence("are no longer deleted", whom="old objects", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_s3control_bucket_policy",
        "bucket policy",
        Layer.IDENTITY,
        identity=("bucket",),
        parent="bucket",
        document="policy",
        consequence=Consequence("can no longer read or write the bucket", whom="whoever only the policy lets in"),
    ),
    ResourceType(
        "aws_s3control_directory_bucket_access_point_scope",
        "scope of an access point",
        Layer.IDENTITY,
        identity=("account_id", "name"),
        consequence=Consequence(
            "is no longer kept to certain prefixes and operations", whom="whoever uses the access point", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_s3control_multi_region_access_point",
        "multi-Region access point",
        Layer.DATA,
        identity=("account_id", "details"),
        consequence=Consequence(
            "gets an error",
            whom="whoever reads or writes through it",
            lasting="its alias, which applications name",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_s3control_multi_region_access_point_policy",
        "policy of a multi-Region access point",
        Layer.IDENTITY,
        harmless="Its deletion only drops it from the state: the access point keeps the policy.",
    ),
    ResourceType(
        "aws_s3control_object_lambda_access_point",
        "Object Lambda access point",
        Layer.DATA,
        identity=("account_id", "name"),
        consequence=Consequence(
            "gets an error", whom="whoever reads through it", lasting="its alias, which applications name", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_s3control_object_lambda_access_point_policy",
        "policy of an Object Lambda access point",
        Layer.IDENTITY,
        identity=("account_id", "name"),
        parent="name",
        parent_types=("aws_s3control_object_lambda_access_point",),
        document="policy",
        consequence=Consequence("can no longer read through the access point", whom="whoever only the policy lets in"),
    ),
    ResourceType(
        "aws_s3control_storage_lens_configuration",
        "Storage Lens configuration",
        Layer.MONITORING,
        identity=("account_id", "config_id"),
        consequence=Consequence("gets no more numbers", whom="whoever watches storage and its cost", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_s3control_multi_region_access_point_routes",
        "routes of a multi-Region access point",
        Layer.DATA,
        identity=("account_id", "mrap"),
        parent="mrap",
        harmless="Its deletion only drops it from the state: requests go where they went.",
    ),
)
