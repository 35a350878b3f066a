"""AWS Lake Formation, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SETTINGS = Consequence(
    "lose the rights and the defaults that it sets", whom="administrators and users of the data lake", reach=Reach.ALL
)

_TAGGED = Consequence("can no longer query those tables", whom="whoever is granted rights by the tag", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "aws_lakeformation_data_cells_filter",
        "data cells filter",
        Layer.DATA,
        consequence=Consequence("can no longer query those rows and columns", whom="whoever is granted it", reach=Reach.PART),
    ),
    ResourceType(
        "aws_lakeformation_data_lake_settings",
        "data lake settings",
        Layer.DATA,
        identity=("catalog_id",),
        consequence=_SETTINGS,
    ),
    ResourceType(
        "aws_lakeformation_identity_center_configuration",
        "Identity Center connection of Lake Formation",
        Layer.DATA,
        identity=("catalog_id",),
        consequence=Consequence("can no longer query the data lake", whom="users of Identity Center", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_lakeformation_lf_tag",
        "LF-tag",
        Layer.DATA,
        identity=("catalog_id", "key"),
        consequence=Consequence(
            "can no longer query what has it",
            whom="whoever is granted rights by the tag",
            lasting="the tag on databases and tables",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_lakeformation_lf_tag_expression",
        "LF-tag expression",
        Layer.DATA,
        identity=("catalog_id", "name"),
        consequence=Consequence(
            "can no longer query the tables that match", whom="whoever is granted rights by it", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_lakeformation_opt_in",
        "Lake Formation opt-in",
        Layer.DATA,
        consequence=Consequence(
            "is no longer checked by Lake Formation, only by IAM", whom="the principal's access", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_lakeformation_permissions",
        "Lake Formation permission",
        Layer.DATA,
        consequence=Consequence("is denied when it queries the data", whom="the principal that it names", reach=Reach.PART),
    ),
    ResourceType(
        "aws_lakeformation_resource",
        "data lake location",
        Layer.DATA,
        consequence=Consequence(
            "are denied: Lake Formation hands out no credentials for it",
            whom="queries of the tables at that location",
            reach=Reach.ALL,
        ),
    ),
    ResourceType("aws_lakeformation_resource_lf_tag", "LF-tag of a table or database", Layer.DATA, consequence=_TAGGED),
    ResourceType("aws_lakeformation_resource_lf_tags", "LF-tags of a table or database", Layer.DATA, consequence=_TAGGED),
)
