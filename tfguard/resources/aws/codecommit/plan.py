"""AWS CodeCommit, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_UNAPPROVED = Consequence("can be merged without the approvals that it asked for", whom="new pull requests", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "aws_codecommit_approval_rule_template",
        "approval rule template",
        Layer.RUN,
        identity=("name",),
        consequence=_UNAPPROVED,
    ),
    ResourceType(
        "aws_codecommit_approval_rule_template_association",
        "approval rule association",
        Layer.RUN,
        identity=("approval_rule_template_name", "repository_name"),
        parent="repository_name",
        parent_types=("aws_codecommit_repository",),
        consequence=_UNAPPROVED,
    ),
    ResourceType(
        "aws_codecommit_repository",
        "source repository",
        Layer.DATA,
        identity=("repository_name",),
        consequence=Consequence(
            "can no longer fetch its code", whom="developers and pipelines", lasting="the code and its history", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_codecommit_trigger",
        "trigger of a source repository",
        Layer.RUN,
        identity=("repository_name",),
        parent="repository_name",
        parent_types=("aws_codecommit_repository",),
        consequence=Consequence("no longer start or tell anything", whom="pushes", reach=Reach.LATER),
    ),
)
