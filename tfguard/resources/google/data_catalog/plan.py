"""Data Catalog, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_data_catalog_entry",
        "catalog entry",
        Layer.DATA,
        identity=("entry_group", "entry_id"),
        parent="entry_group",
        parent_types=("google_data_catalog_entry_group",),
        consequence=Consequence(
            "no longer finds it",
            whom="whoever looks for data",
            lasting="tags and descriptions that were given by hand",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "google_data_catalog_entry_group",
        "catalog entry group",
        Layer.DATA,
        identity=("project", "region", "entry_group_id"),
        consequence=Consequence(
            "no longer finds it", whom="whoever looks for data", lasting="entries that others have put in it", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_data_catalog_policy_tag",
        "policy tag",
        Layer.IDENTITY,
        identity=("taxonomy", "display_name"),
        parent="taxonomy",
        parent_types=("google_data_catalog_taxonomy",),
        consequence=Consequence(
            "gets an error, or sees what was kept from them",
            whom="whoever queries columns with it",
            lasting="its id, which columns name",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "google_data_catalog_tag",
        "catalog tag",
        Layer.DATA,
        parent="parent",
        harmless="A description of data: nothing runs by it.",
    ),
    ResourceType(
        "google_data_catalog_tag_template",
        "tag template",
        Layer.DATA,
        identity=("project", "region", "tag_template_id"),
        consequence=Consequence(
            "loses every tag of this kind", whom="whoever looks for data", lasting="the tags", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_data_catalog_taxonomy",
        "taxonomy",
        Layer.IDENTITY,
        consequence=Consequence(
            "gets an error, or sees what was kept from them",
            whom="whoever queries columns with its policy tags",
            lasting="the ids of its policy tags, which columns name",
            reach=Reach.PART,
        ),
    ),
    *iam_family("data_catalog_entry_group", "project", "region", "entry_group", of=("google_data_catalog_entry_group",)),
    *iam_family("data_catalog_policy_tag", "policy_tag", of=("google_data_catalog_policy_tag",)),
    *iam_family("data_catalog_tag_template", "project", "region", "tag_template", of=("google_data_catalog_tag_template",)),
    *iam_family("data_catalog_taxonomy", "project", "region", "taxonomy", of=("google_data_catalog_taxonomy",)),
)
