"""AWS IAM Access Analyzer, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_accessanalyzer_analyzer",
        "access analyzer",
        Layer.MONITORING,
        identity=("analyzer_name",),
        consequence=Consequence(
            "is no longer told of what outsiders can reach", whom="whoever looks after access", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_accessanalyzer_archive_rule",
        "archive rule",
        Layer.MONITORING,
        identity=("analyzer_name", "rule_name"),
        parent="analyzer_name",
        parent_types=("aws_accessanalyzer_analyzer",),
        consequence=Consequence(
            "gets the findings again that it kept away", whom="whoever looks after access", reach=Reach.LATER
        ),
    ),
)
