"""Amazon AppStream, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_appstream_directory_config",
        "directory configuration",
        Layer.IDENTITY,
        identity=("directory_name",),
        consequence=Consequence("get no desktop: new ones cannot join the domain", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_appstream_fleet",
        "AppStream fleet",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence("can no longer open their applications, and lose running sessions", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_appstream_fleet_stack_association",
        "fleet association",
        Layer.COMPUTE,
        identity=("stack_name", "fleet_name"),
        parent="stack_name",
        parent_types=("aws_appstream_stack",),
        consequence=Consequence("can no longer open their applications", whom="users of the stack", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_appstream_image_builder",
        "image builder",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence(
            "cannot be made from what is set up in it",
            whom="new images",
            lasting="what was installed in it by hand",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_appstream_stack",
        "AppStream stack",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "can no longer open their applications", whom="users of the stack", lasting="their saved settings", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_appstream_user",
        "AppStream user",
        Layer.IDENTITY,
        identity=("authentication_type", "user_name"),
        consequence=Consequence("can no longer log in", whom="this user", lasting="the password", reach=Reach.PART),
    ),
    ResourceType(
        "aws_appstream_user_stack_association",
        "stack assignment of a user",
        Layer.IDENTITY,
        identity=("authentication_type", "stack_name", "user_name"),
        parent="stack_name",
        parent_types=("aws_appstream_stack",),
        consequence=Consequence("can no longer open the applications of the stack", whom="this user", reach=Reach.PART),
    ),
)
