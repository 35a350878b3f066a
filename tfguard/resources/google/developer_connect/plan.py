"""Developer Connect, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_developer_connect_account_connector",
        "account connector",
        Layer.RUN,
        identity=("project", "location", "account_connector_id"),
        consequence=Consequence(
            "can no longer use their repositories in it",
            whom="developers",
            lasting="their authorizations, which each gives by hand",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "google_developer_connect_connection",
        "repository connection",
        Layer.RUN,
        identity=("project", "location", "connection_id"),
        consequence=Consequence(
            "wait for builds: pushes start none any more",
            whom="developers",
            lasting="its authorization, which is given by hand",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "google_developer_connect_git_repository_link",
        "linked repository",
        Layer.RUN,
        identity=("project", "location", "parent_connection", "git_repository_link_id"),
        parent="parent_connection",
        parent_types=("google_developer_connect_connection",),
        consequence=Consequence("wait for builds: pushes start none any more", whom="developers", reach=Reach.LATER),
    ),
    ResourceType(
        "google_developer_connect_insights_config",
        "insights config",
        Layer.MONITORING,
        identity=("project", "location", "insights_config_id"),
        consequence=Consequence("no longer see what was built and where it runs", whom="developers", reach=Reach.LATER),
    ),
)
