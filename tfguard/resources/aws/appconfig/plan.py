"""AWS AppConfig, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_NOT_TOLD = Consequence("is no longer told when they are deployed", whom="whoever it told of new settings", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "aws_appconfig_application",
        "AppConfig application",
        Layer.COMPUTE,
        consequence=Consequence(
            "no longer get them, and may not start",
            whom="applications that read their settings from it",
            lasting="its id, where they ask by it, and its settings",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_appconfig_configuration_profile",
        "configuration profile",
        Layer.COMPUTE,
        identity=("application_id", "name"),
        parent="application_id",
        consequence=Consequence(
            "no longer get them, and may not start",
            whom="applications that read their settings from it",
            lasting="its id, where they ask by it, and its versions",
            reach=Reach.ALL,
        ),
    ),
    ResourceType("aws_appconfig_deployment", "deployment of settings", Layer.COMPUTE, disposable=True),
    ResourceType(
        "aws_appconfig_deployment_strategy",
        "deployment strategy",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence("cannot be deployed with it", whom="changes of settings", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_appconfig_environment",
        "AppConfig environment",
        Layer.COMPUTE,
        identity=("application_id", "name"),
        parent="application_id",
        consequence=Consequence(
            "no longer get them, and may not start",
            whom="applications that read their settings from it",
            lasting="its id, where they ask by it, and what was deployed to it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_appconfig_extension",
        "AppConfig extension",
        Layer.RUN,
        identity=("name",),
        consequence=_NOT_TOLD,
    ),
    ResourceType(
        "aws_appconfig_extension_association",
        "AppConfig extension association",
        Layer.RUN,
        identity=("extension_arn", "resource_arn"),
        consequence=_NOT_TOLD,
    ),
    ResourceType("aws_appconfig_hosted_configuration_version", "version of settings", Layer.COMPUTE, disposable=True),
)
