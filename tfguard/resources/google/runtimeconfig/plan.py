"""Runtime Configurator, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_runtimeconfig_config",
        "runtime config",
        Layer.DATA,
        consequence=Consequence(
            "get an error", whom="applications that read it", lasting="variables that others have put in it", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_runtimeconfig_variable",
        "runtime variable",
        Layer.DATA,
        consequence=Consequence("get an error", whom="applications that read it", reach=Reach.ALL),
    ),
    *iam_family("runtimeconfig_config", "project", "config", of=("google_runtimeconfig_config",)),
)
