"""Amazon WorkSpaces Secure Browser, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_BROWSER = Consequence("are no longer held to its rules for the browser", whom="people who use the portal", reach=Reach.LATER)

_REDACTION = Consequence("is no longer masked", whom="personal data in the portal", reach=Reach.LATER)

_ADDRESSES = Consequence("can open the portal", whom="people at any address", reach=Reach.LATER)

_NETWORK = Consequence("can no longer open the internal sites", whom="people who use the portal", reach=Reach.ALL)

_TRUST = Consequence(
    "can no longer open sites whose certificates a private authority signed", whom="people who use the portal", reach=Reach.PART
)

_SESSIONS = Consequence(
    "finds no record of what was done in the portal", whom="whoever looks into an incident", reach=Reach.LATER
)

_ACCESS = Consequence("finds no record of the sites that were opened", whom="whoever looks into an incident", reach=Reach.LATER)

_USER = Consequence(
    "can no longer start a session, or work under other rules for copies and downloads",
    whom="people who use the portal",
    reach=Reach.ALL,
)

RESOURCE_TYPES = (
    ResourceType("aws_workspacesweb_browser_settings", "browser settings", Layer.COMPUTE, consequence=_BROWSER),
    ResourceType(
        "aws_workspacesweb_browser_settings_association",
        "browser settings of a portal",
        Layer.COMPUTE,
        identity=("portal_arn",),
        parent="portal_arn",
        consequence=_BROWSER,
    ),
    ResourceType(
        "aws_workspacesweb_data_protection_settings", "data protection settings", Layer.COMPUTE, consequence=_REDACTION
    ),
    ResourceType(
        "aws_workspacesweb_data_protection_settings_association",
        "data protection of a portal",
        Layer.COMPUTE,
        identity=("portal_arn",),
        parent="portal_arn",
        consequence=_REDACTION,
    ),
    ResourceType(
        "aws_workspacesweb_identity_provider",
        "identity provider of a portal",
        Layer.IDENTITY,
        identity=("portal_arn", "identity_provider_name"),
        parent="portal_arn",
        consequence=Consequence("can no longer sign in", whom="people who use the portal", reach=Reach.ALL),
    ),
    ResourceType("aws_workspacesweb_ip_access_settings", "IP access settings", Layer.NETWORK, consequence=_ADDRESSES),
    ResourceType(
        "aws_workspacesweb_ip_access_settings_association",
        "IP access settings of a portal",
        Layer.NETWORK,
        identity=("portal_arn",),
        parent="portal_arn",
        consequence=_ADDRESSES,
    ),
    ResourceType("aws_workspacesweb_network_settings", "network settings", Layer.NETWORK, consequence=_NETWORK),
    ResourceType(
        "aws_workspacesweb_network_settings_association",
        "network settings of a portal",
        Layer.NETWORK,
        identity=("portal_arn",),
        parent="portal_arn",
        consequence=_NETWORK,
    ),
    ResourceType(
        "aws_workspacesweb_portal",
        "browser portal",
        Layer.COMPUTE,
        consequence=Consequence(
            "can no longer open the internal sites", whom="people who use it", lasting="its address", reach=Reach.ALL
        ),
    ),
    ResourceType("aws_workspacesweb_session_logger", "session logger", Layer.MONITORING, consequence=_SESSIONS),
    ResourceType(
        "aws_workspacesweb_session_logger_association",
        "session logger of a portal",
        Layer.MONITORING,
        identity=("portal_arn",),
        parent="portal_arn",
        consequence=_SESSIONS,
    ),
    ResourceType("aws_workspacesweb_trust_store", "trust store", Layer.TLS, consequence=_TRUST),
    ResourceType(
        "aws_workspacesweb_trust_store_association",
        "trust store of a portal",
        Layer.TLS,
        identity=("portal_arn",),
        parent="portal_arn",
        consequence=_TRUST,
    ),
    ResourceType(
        "aws_workspacesweb_user_access_logging_settings", "access logging settings", Layer.MONITORING, consequence=_ACCESS
    ),
    ResourceType(
        "aws_workspacesweb_user_access_logging_settings_association",
        "access logging of a portal",
        Layer.MONITORING,
        identity=("portal_arn",),
        parent="portal_arn",
        consequence=_ACCESS,
    ),
    ResourceType("aws_workspacesweb_user_settings", "user settings", Layer.COMPUTE, consequence=_USER),
    ResourceType(
        "aws_workspacesweb_user_settings_association",
        "user settings of a portal",
        Layer.COMPUTE,
        identity=("portal_arn",),
        parent="portal_arn",
        consequence=_USER,
    ),
)
