"""Dataplex, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_CATALOG = Consequence(
    "no longer finds what it describes",
    whom="whoever looks for data",
    lasting="descriptions that others have attached to it",
    reach=Reach.LATER,
)

RESOURCE_TYPES = (
    ResourceType(
        "google_dataplex_aspect_type",
        "aspect type",
        Layer.DATA,
        identity=("project", "location", "aspect_type_id"),
        consequence=_CATALOG,
    ),
    ResourceType(
        "google_dataplex_asset",
        "Dataplex asset",
        Layer.DATA,
        identity=("project", "location", "lake", "dataplex_zone", "name"),
        parent="dataplex_zone",
        parent_types=("google_dataplex_zone",),
        consequence=Consequence(
            "lose their way to its data: permissions and tables that came from it go",
            whom="users and jobs of the zone",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "google_dataplex_datascan",
        "data scan",
        Layer.MONITORING,
        identity=("project", "location", "data_scan_id"),
        consequence=Consequence("is no longer told that it is wrong", whom="whoever works with the data", reach=Reach.LATER),
    ),
    ResourceType(
        "google_dataplex_entry",
        "catalog entry",
        Layer.DATA,
        identity=("project", "location", "entry_group_id", "entry_id"),
        parent="entry_group_id",
        parent_types=("google_dataplex_entry_group",),
        consequence=Consequence(
            "no longer finds it",
            whom="whoever looks for data",
            lasting="descriptions that were given by hand",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "google_dataplex_entry_group",
        "catalog entry group",
        Layer.DATA,
        identity=("project", "location", "entry_group_id"),
        consequence=Consequence(
            "no longer finds it", whom="whoever looks for data", lasting="entries that others have put in it", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_dataplex_entry_type",
        "entry type",
        Layer.DATA,
        identity=("project", "location", "entry_type_id"),
        consequence=_CATALOG,
    ),
    ResourceType(
        "google_dataplex_glossary",
        "glossary",
        Layer.DATA,
        identity=("project", "location", "glossary_id"),
        harmless="It explains words: nothing runs by it.",
    ),
    ResourceType(
        "google_dataplex_glossary_category",
        "glossary category",
        Layer.DATA,
        identity=("project", "location", "glossary_id", "category_id"),
        parent="glossary_id",
        parent_types=("google_dataplex_glossary",),
        harmless="It explains words: nothing runs by it.",
    ),
    ResourceType(
        "google_dataplex_glossary_term",
        "glossary term",
        Layer.DATA,
        identity=("project", "location", "glossary_id", "term_id"),
        parent="glossary_id",
        parent_types=("google_dataplex_glossary",),
        harmless="It explains words: nothing runs by it.",
    ),
    ResourceType(
        "google_dataplex_lake",
        "Dataplex lake",
        Layer.DATA,
        identity=("project", "location", "name"),
        consequence=Consequence(
            "lose their way to its data: permissions and tables that came from it go",
            whom="users and jobs of the lake",
            lasting="its metastore's entries, and its service account's permissions",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_dataplex_task",
        "Dataplex task",
        Layer.DATA,
        identity=("project", "location", "lake", "task_id"),
        parent="lake",
        parent_types=("google_dataplex_lake",),
        consequence=Consequence("gets no new data", whom="whoever works with the data", reach=Reach.LATER),
    ),
    ResourceType(
        "google_dataplex_zone",
        "Dataplex zone",
        Layer.DATA,
        identity=("project", "location", "lake", "name"),
        parent="lake",
        parent_types=("google_dataplex_lake",),
        consequence=Consequence(
            "lose their way to its data: permissions and tables that came from it go",
            whom="users and jobs of the zone",
            lasting="tables that discovery has made in it",
            reach=Reach.PART,
        ),
    ),
    *iam_family("dataplex_aspect_type", "project", "location", "aspect_type_id", of=("google_dataplex_aspect_type",)),
    *iam_family("dataplex_asset", "project", "location", "lake", "dataplex_zone", "asset", of=("google_dataplex_asset",)),
    *iam_family("dataplex_datascan", "project", "location", "data_scan_id", of=("google_dataplex_datascan",)),
    *iam_family("dataplex_entry_group", "project", "location", "entry_group_id", of=("google_dataplex_entry_group",)),
    *iam_family("dataplex_entry_type", "project", "location", "entry_type_id", of=("google_dataplex_entry_type",)),
    *iam_family("dataplex_glossary", "project", "location", "glossary_id", of=("google_dataplex_glossary",)),
    *iam_family("dataplex_lake", "project", "location", "lake", of=("google_dataplex_lake",)),
    *iam_family("dataplex_task", "project", "location", "lake", "task_id", of=("google_dataplex_task",)),
    *iam_family("dataplex_zone", "project", "location", "lake", "dataplex_zone", of=("google_dataplex_zone",)),
    ResourceType(
        "google_dataplex_entry_link",
        "link between catalog entries",
        Layer.DATA,
        harmless="It says what belongs together in the catalog: nothing runs by it.",
    ),
)
