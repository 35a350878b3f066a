"""Amazon WorkSpaces, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_workspaces_connection_alias",
        "connection alias",
        Layer.DNS,
        identity=("connection_string",),
        consequence=Consequence(
            "can no longer reach their desktops",
            whom="people who connect by that name",
            lasting="the name, which its DNS record must confirm again",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_workspaces_directory",
        "directory of WorkSpaces",
        Layer.COMPUTE,
        identity=("directory_id",),
        consequence=Consequence(
            "can no longer connect",
            whom="people with a desktop in it",
            lasting="its registration code, and the desktops",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_workspaces_ip_group",
        "address group of WorkSpaces",
        Layer.NETWORK,
        identity=("name",),
        consequence=Consequence("can no longer connect to their desktops", whom="people at its addresses", reach=Reach.PART),
    ),
    ResourceType(
        "aws_workspaces_workspace",
        "desktop",
        Layer.COMPUTE,
        identity=("directory_id", "user_name", "bundle_id"),
        parent="directory_id",
        consequence=Consequence(
            "loses the desktop", whom="the person who works on it", lasting="the files on it", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_workspaces_pool",
        "pool of desktops",
        Layer.COMPUTE,
        identity=("pool_name",),
        parent="directory_id",
        consequence=Consequence(
            "can no longer start a session, and the running ones end", whom="people who work on its desktops", reach=Reach.ALL
        ),
    ),
)
