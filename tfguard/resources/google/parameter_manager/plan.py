"""Parameter Manager, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_GONE = Consequence(
    "get an error when they start or read it next",
    whom="applications that read it",
    lasting="its versions: the values",
    reach=Reach.ALL,
)
_VERSION = Consequence(
    "get an error when they start or read it next", whom="applications that read this version", reach=Reach.ALL
)

RESOURCE_TYPES = (
    ResourceType(
        "google_parameter_manager_parameter",
        "parameter",
        Layer.DATA,
        identity=("project", "parameter_id"),
        consequence=_GONE,
    ),
    ResourceType(
        "google_parameter_manager_parameter_version",
        "parameter version",
        Layer.DATA,
        identity=("parameter", "parameter_version_id"),
        parent="parameter",
        consequence=_VERSION,
    ),
    ResourceType(
        "google_parameter_manager_regional_parameter",
        "parameter",
        Layer.DATA,
        identity=("project", "location", "parameter_id"),
        consequence=_GONE,
    ),
    ResourceType(
        "google_parameter_manager_regional_parameter_version",
        "parameter version",
        Layer.DATA,
        identity=("parameter", "parameter_version_id"),
        parent="parameter",
        consequence=_VERSION,
    ),
)
