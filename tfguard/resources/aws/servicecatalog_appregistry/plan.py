"""AWS Service Catalog AppRegistry, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_servicecatalogappregistry_application",
        "application",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence(
            "no longer sees its resources and cost together",
            whom="whoever watches the application",
            lasting="its id and its tag, which resources carry",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_servicecatalogappregistry_attribute_group",
        "attribute group",
        Layer.RUN,
        identity=("name",),
        harmless="It only describes an application: nothing reads it to run.",
    ),
    ResourceType(
        "aws_servicecatalogappregistry_attribute_group_association",
        "attribute group of an application",
        Layer.RUN,
        identity=("application_id", "attribute_group_id"),
        parent="application_id",
        harmless="It only describes an application: nothing reads it to run.",
    ),
)
