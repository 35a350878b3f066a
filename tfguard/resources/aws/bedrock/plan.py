"""Amazon Bedrock, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_bedrock_custom_model",
        "custom model",
        Layer.DATA,
        identity=("custom_model_name",),
        consequence=Consequence(
            "gets an error instead of an answer",
            whom="whoever calls it",
            lasting="the trained model: it must be trained again",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_bedrock_guardrail",
        "guardrail",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence(
            "fail", whom="calls of models that name it", lasting="its id, which they name", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_bedrock_guardrail_version",
        "version of a guardrail",
        Layer.LOAD_BALANCER,
        parent="guardrail_arn",
        consequence=Consequence(
            "fail",
            whom="calls of models that name this version",
            lasting="its number: the next version has another",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_bedrock_inference_profile",
        "inference profile",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence(
            "gets an error", whom="whoever calls a model through it", lasting="its ARN, which callers name", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_bedrock_model_invocation_logging_configuration",
        "log of model calls",
        Layer.MONITORING,
        consequence=Consequence("finds no new logs", whom="whoever looks into what models were asked", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_bedrock_provisioned_model_throughput",
        "provisioned model throughput",
        Layer.COMPUTE,
        identity=("provisioned_model_name",),
        consequence=Consequence(
            "gets an error",
            whom="whoever calls the model through it",
            lasting="its ARN, which callers name, and the capacity, which may be gone",
            reach=Reach.ALL,
        ),
    ),
    ResourceType("aws_bedrock_evaluation_job", "evaluation job", Layer.RUN, disposable=True),
    ResourceType(
        "aws_bedrock_foundation_model_agreement",
        "agreement about a model",
        Layer.COMPUTE,
        identity=("model_id",),
        consequence=Consequence("are denied", whom="applications that call the model", reach=Reach.ALL),
    ),
    ResourceType("aws_bedrock_model_invocation_job", "batch inference job", Layer.RUN, disposable=True),
    ResourceType(
        "aws_bedrock_use_case_for_model_access",
        "use case form",
        Layer.COMPUTE,
        harmless="It only tells AWS what models are used for: access that was given stays.",
    ),
)
