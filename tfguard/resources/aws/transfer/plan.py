"""AWS Transfer Family, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_transfer_server",
        "transfer server",
        Layer.COMPUTE,
        consequence=Consequence(
            "can no longer connect",
            whom="whoever sends or fetches files",
            lasting="its address and host keys, and its users",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_transfer_access",
        "access of a directory group",
        Layer.IDENTITY,
        identity=("server_id", "external_id"),
        parent="server_id",
        consequence=Consequence("can no longer send or fetch files", whom="people in the group", reach=Reach.PART),
    ),
    ResourceType(
        "aws_transfer_agreement",
        "AS2 agreement",
        Layer.DATA,
        identity=("server_id", "local_profile_id", "partner_profile_id"),
        parent="server_id",
        consequence=Consequence("can no longer send messages", whom="the partner", reach=Reach.PART),
    ),
    ResourceType(
        "aws_transfer_certificate",
        "AS2 certificate",
        Layer.TLS,
        consequence=Consequence(
            "are rejected",
            whom="messages that are signed or encrypted with it",
            lasting="its id, which profiles name",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_transfer_connector",
        "transfer connector",
        Layer.DATA,
        consequence=Consequence(
            "can no longer be sent or fetched",
            whom="files and messages for the partner",
            lasting="its id, and its addresses, which the partner may only let in",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_transfer_host_key",
        "host key",
        Layer.IDENTITY,
        identity=("server_id", "host_key_fingerprint"),
        parent="server_id",
        consequence=Consequence("refuse to connect", whom="clients that know the server by this key", reach=Reach.PART),
    ),
    ResourceType(
        "aws_transfer_profile",
        "AS2 profile",
        Layer.DATA,
        identity=("as2_id", "profile_type"),
        consequence=Consequence(
            "can no longer be exchanged",
            whom="messages with that partner",
            lasting="its id, which agreements name",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_transfer_ssh_key",
        "SSH key of a user",
        Layer.IDENTITY,
        identity=("server_id", "user_name", "body"),
        parent="server_id",
        consequence=Consequence("can no longer send or fetch files", whom="whoever logs in with that key", reach=Reach.PART),
    ),
    ResourceType(
        "aws_transfer_tag",
        "tag",
        Layer.RUN,
        identity=("resource_arn", "key"),
        parent="resource_arn",
        harmless="A tag: nothing that runs depends on it.",
    ),
    ResourceType(
        "aws_transfer_user",
        "transfer user",
        Layer.IDENTITY,
        identity=("server_id", "user_name"),
        parent="server_id",
        consequence=Consequence("can no longer send or fetch files", whom="whoever logs in as that user", reach=Reach.PART),
    ),
    ResourceType(
        "aws_transfer_web_app",
        "file transfer web app",
        Layer.COMPUTE,
        consequence=Consequence(
            "can no longer send or fetch files in the browser", whom="people who use it", lasting="its address", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_transfer_web_app_customization",
        "look of a web app",
        Layer.COMPUTE,
        identity=("web_app_id",),
        parent="web_app_id",
        harmless="The web app shows its default title and logo.",
    ),
    ResourceType(
        "aws_transfer_workflow",
        "file workflow",
        Layer.DATA,
        consequence=Consequence(
            "are no longer checked, copied or passed on",
            whom="files that arrive",
            lasting="its id, which servers name",
            reach=Reach.PART,
        ),
    ),
)
