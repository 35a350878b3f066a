"""Amazon OpenSearch Serverless, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_opensearchserverless_collection",
        "search collection",
        Layer.DATA,
        identity=("name",),
        endpoints=("collection_endpoint",),
        consequence=Consequence("fail", whom="searches in it", lasting="its data and its endpoint"),
    ),
    ResourceType(
        "aws_opensearchserverless_security_policy",
        "security policy of search collections",
        Layer.DATA,
        identity=("type", "name"),
        consequence=Consequence(
            "can no longer connect to the collections that the policy opens, and none can be made",
            whom="applications",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_opensearchserverless_access_policy",
        "data access policy",
        Layer.IDENTITY,
        identity=("type", "name"),
        consequence=Consequence("can no longer search or write", whom="whoever only the policy lets in", reach=Reach.PART),
    ),
    ResourceType(
        "aws_opensearchserverless_lifecycle_policy",
        "lifecycle policy",
        Layer.DATA,
        identity=("type", "name"),
        consequence=Consequence("is no longer deleted, and costs more", whom="old data", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_opensearchserverless_security_config",
        "single sign-on of search collections",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence(
            "can no longer do so",
            whom="people who sign in to the dashboards",
            lasting="its id, which access policies name",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_opensearchserverless_vpc_endpoint",
        "endpoint of search collections",
        Layer.NETWORK,
        identity=("name",),
        parent="vpc_id",
        consequence=Consequence(
            "can no longer connect to the collections",
            whom="applications in its VPC",
            lasting="its id, which network policies name",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_opensearchserverless_collection_group",
        "group of search collections",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "no longer share capacity, and no new one can be put in",
            whom="its collections",
            lasting="its id",
            reach=Reach.LATER,
        ),
    ),
)
