"""Model Armor, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_model_armor_floorsetting",
        "floor setting",
        Layer.RUN,
        identity=("parent", "location"),
        consequence=Consequence("may be weaker than agreed", whom="new templates", reach=Reach.LATER),
    ),
    ResourceType(
        "google_model_armor_template",
        "Model Armor template",
        Layer.RUN,
        identity=("project", "location", "template_id"),
        consequence=Consequence(
            "get an error, or let prompts and answers pass unchecked", whom="applications that name it", reach=Reach.ALL
        ),
    ),
)
