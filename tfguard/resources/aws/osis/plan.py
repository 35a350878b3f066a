"""Amazon OpenSearch Ingestion, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_osis_pipeline",
        "ingestion pipeline",
        Layer.DATA,
        identity=("pipeline_name",),
        consequence=Consequence(
            "gets an error, and searches find nothing new",
            whom="whatever sends logs and data to it",
            lasting="its address",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_osis_pipeline_endpoint",
        "endpoint of an ingestion pipeline",
        Layer.NETWORK,
        identity=("pipeline_arn", "vpc_id"),
        parent="pipeline_arn",
        consequence=Consequence("can no longer reach the pipeline", whom="whatever sends data from its VPC", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_osis_resource_policy",
        "policy of an ingestion pipeline",
        Layer.IDENTITY,
        identity=("resource_arn",),
        parent="resource_arn",
        consequence=Consequence(
            "can no longer reach the pipeline", whom="other accounts that the policy lets in", reach=Reach.PART
        ),
    ),
)
