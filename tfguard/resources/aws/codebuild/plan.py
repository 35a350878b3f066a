"""AWS CodeBuild, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_codebuild_project",
        "build project",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence("are no longer built, tested or deployed by it", whom="changes", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_codebuild_fleet",
        "build fleet",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence("no longer start", whom="builds that name it", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_codebuild_report_group",
        "report group",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence("find no test reports", whom="developers", lasting="the reports in it", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_codebuild_resource_policy",
        "policy of a build project",
        Layer.RUN,
        identity=("resource_arn",),
        parent="resource_arn",
        consequence=Consequence("can no longer start builds or see reports", whom="other accounts", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_codebuild_source_credential",
        "source credential",
        Layer.RUN,
        consequence=Consequence("can no longer fetch their source", whom="builds", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_codebuild_webhook",
        "build hook",
        Layer.RUN,
        identity=("project_name",),
        parent="project_name",
        parent_types=("aws_codebuild_project",),
        consequence=Consequence(
            "no longer start builds",
            whom="pushes and pull requests",
            lasting="its URL and secret, where the hook was entered by hand",
            reach=Reach.LATER,
        ),
    ),
)
