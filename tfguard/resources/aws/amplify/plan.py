"""AWS Amplify."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_amplify_app",
        "web app",
        Layer.COMPUTE,
        endpoints=("default_domain",),
        consequence=Consequence("no longer get the site", lasting="its default domain, and its branches", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_amplify_backend_environment",
        "Amplify backend",
        Layer.COMPUTE,
        identity=("app_id", "environment_name"),
        parent="app_id",
        consequence=Consequence("find no backend environment, and fail", whom="new builds of its branches", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_amplify_branch",
        "branch of a web app",
        Layer.COMPUTE,
        identity=("app_id", "branch_name"),
        parent="app_id",
        consequence=Consequence(
            "get an error page instead of the site",
            whom="users of the branch",
            lasting="the last build: the site is empty until the next one has run",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_amplify_domain_association",
        "domain association of a web app",
        Layer.LOAD_BALANCER,
        identity=("app_id", "domain_name"),
        parent="app_id",
        consequence=Consequence("can no longer open the app under its domain", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_amplify_webhook",
        "build hook of a web app",
        Layer.RUN,
        parent="app_id",
        consequence=Consequence("starts no more builds", whom="whoever calls it", lasting="its URL", reach=Reach.LATER),
    ),
)
