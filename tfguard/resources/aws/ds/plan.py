"""AWS Directory Service, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_directory_service_conditional_forwarder",
        "conditional forwarder",
        Layer.DNS,
        identity=("directory_id", "remote_domain_name"),
        parent="directory_id",
        consequence=Consequence("can no longer be resolved", whom="names of the other domain", reach=Reach.PART),
    ),
    ResourceType(
        "aws_directory_service_directory",
        "directory",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence(
            "can no longer log in, nor can machines that joined it",
            lasting="its users, its computers and its DNS addresses",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_directory_service_log_subscription",
        "directory log subscription",
        Layer.MONITORING,
        identity=("directory_id",),
        parent="directory_id",
        consequence=Consequence("finds no new logs of logins", whom="whoever looks into an incident", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_directory_service_radius_settings",
        "RADIUS settings of a directory",
        Layer.IDENTITY,
        identity=("directory_id",),
        parent="directory_id",
        consequence=Consequence("log in with the password alone", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_directory_service_region",
        "directory region",
        Layer.IDENTITY,
        identity=("directory_id", "region_name"),
        parent="directory_id",
        consequence=Consequence(
            "can no longer log in, or log in slowly", whom="users in this region", lasting="its DNS addresses", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_directory_service_shared_directory",
        "shared directory",
        Layer.IDENTITY,
        identity=("directory_id", "target"),
        parent="directory_id",
        consequence=Consequence("can no longer join it", whom="machines in the other account", reach=Reach.PART),
    ),
    ResourceType(
        "aws_directory_service_shared_directory_accepter",
        "acceptance of a shared directory",
        Layer.IDENTITY,
        identity=("shared_directory_id",),
        parent="shared_directory_id",
        consequence=Consequence(
            "can no longer join it",
            whom="machines in this account",
            lasting="the share, which its owner must offer again",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_directory_service_trust",
        "trust between domains",
        Layer.IDENTITY,
        identity=("directory_id", "remote_domain_name"),
        parent="directory_id",
        consequence=Consequence("can no longer log in", whom="users of the trusted domain", reach=Reach.PART),
    ),
)
