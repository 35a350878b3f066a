"""AWS Verified Access, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_verifiedaccess_endpoint",
        "Verified Access endpoint",
        Layer.NETWORK,
        parent="verified_access_group_id",
        consequence=Consequence(
            "can no longer open the application behind it",
            lasting="its generated domain name, which the DNS points at",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_verifiedaccess_group",
        "Verified Access group",
        Layer.NETWORK,
        parent="verifiedaccess_instance_id",
        consequence=Consequence("can no longer open the applications in it", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_verifiedaccess_instance",
        "Verified Access instance",
        Layer.NETWORK,
        consequence=Consequence("can no longer open any application behind it", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_verifiedaccess_instance_logging_configuration",
        "access logging of a Verified Access instance",
        Layer.NETWORK,
        identity=("verifiedaccess_instance_id",),
        parent="verifiedaccess_instance_id",
        consequence=Consequence(
            "finds no record of who opened which application", whom="whoever looks into an incident", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_verifiedaccess_instance_trust_provider_attachment",
        "trust provider of a Verified Access instance",
        Layer.NETWORK,
        identity=("verifiedaccess_instance_id", "verifiedaccess_trust_provider_id"),
        parent="verifiedaccess_instance_id",
        consequence=Consequence("can no longer sign in to the applications behind the instance", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_verifiedaccess_trust_provider",
        "Verified Access trust provider",
        Layer.NETWORK,
        consequence=Consequence("can no longer sign in to the applications that rely on it", reach=Reach.ALL),
    ),
)
