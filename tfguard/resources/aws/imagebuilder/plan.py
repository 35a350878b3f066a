"""EC2 Image Builder, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_IMAGES = Consequence("cannot be built with it", whom="new images", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "aws_imagebuilder_component",
        "image component",
        Layer.RUN,
        identity=("name", "version", "platform"),
        consequence=_IMAGES,
    ),
    ResourceType(
        "aws_imagebuilder_container_recipe", "container recipe", Layer.RUN, identity=("name", "version"), consequence=_IMAGES
    ),
    ResourceType(
        "aws_imagebuilder_distribution_configuration",
        "distribution of images",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence("no longer reach the other regions and accounts", whom="new images", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_imagebuilder_image",
        "built image",
        Layer.RUN,
        harmless="The record of one build: the machine image that it made stays.",
    ),
    ResourceType(
        "aws_imagebuilder_image_pipeline",
        "image pipeline",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence("start from images that are no longer patched", whom="new machines", reach=Reach.LATER),
    ),
    ResourceType("aws_imagebuilder_image_recipe", "image recipe", Layer.RUN, identity=("name", "version"), consequence=_IMAGES),
    ResourceType(
        "aws_imagebuilder_infrastructure_configuration",
        "build infrastructure of images",
        Layer.RUN,
        identity=("name",),
        consequence=_IMAGES,
    ),
    ResourceType(
        "aws_imagebuilder_lifecycle_policy",
        "lifecycle policy of images",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence("are no longer removed, and cost money", whom="old images", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_imagebuilder_workflow", "image workflow", Layer.RUN, identity=("name", "version", "type"), consequence=_IMAGES
    ),
)
