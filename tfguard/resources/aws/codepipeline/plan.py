"""AWS CodePipeline, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_codepipeline",
        "pipeline",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence("are no longer built, tested or deployed by it", whom="changes", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_codepipeline_custom_action_type",
        "custom action of pipelines",
        Layer.RUN,
        identity=("category", "provider_name", "version"),
        consequence=Consequence("can no longer run", whom="pipelines that use it", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_codepipeline_webhook",
        "pipeline hook",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence(
            "no longer start the pipeline",
            whom="pushes",
            lasting="its URL, where the hook was entered by hand",
            reach=Reach.LATER,
        ),
    ),
)
