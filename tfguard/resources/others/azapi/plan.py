"""Objects of the Azure Resource Manager, under the names of its API, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_UNTOLD = Consequence("lose what the object did; the plan does not tell what it is", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "azapi_resource", "Azure object", Layer.RUN, identity=("parent_id", "name"), arm_type="type", consequence=_UNTOLD
    ),
    ResourceType(
        "azapi_data_plane_resource",
        "Azure object",
        Layer.RUN,
        identity=("parent_id", "name"),
        arm_type="type",
        consequence=_UNTOLD,
    ),
    ResourceType(
        "azapi_update_resource",
        "properties of an Azure object",
        Layer.RUN,
        harmless="It sets properties of an object that something else owns: its deletion leaves them as they are.",
    ),
    ResourceType("azapi_resource_action", "action on an Azure object", Layer.RUN, disposable=True),
)
