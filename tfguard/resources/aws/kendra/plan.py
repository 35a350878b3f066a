"""Amazon Kendra, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_kendra_data_source",
        "data source of a search index",
        Layer.DATA,
        identity=("index_id", "name"),
        parent="index_id",
        consequence=Consequence(
            "no longer find its documents", lasting="what was read from it, until it is synced again", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_kendra_experience",
        "search page",
        Layer.LOAD_BALANCER,
        identity=("index_id", "name"),
        parent="index_id",
        consequence=Consequence("can no longer open the search page", lasting="its URL", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_kendra_faq",
        "questions and answers of a search index",
        Layer.DATA,
        identity=("index_id", "name"),
        parent="index_id",
        consequence=Consequence("no longer find these answers", reach=Reach.PART),
    ),
    ResourceType(
        "aws_kendra_index",
        "search index",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "can no longer search", lasting="its id, and everything that was read into it", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_kendra_query_suggestions_block_list",
        "block list of suggestions",
        Layer.DATA,
        identity=("index_id", "name"),
        parent="index_id",
        consequence=Consequence("get suggestions that were kept away", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_kendra_thesaurus",
        "thesaurus of a search index",
        Layer.DATA,
        identity=("index_id", "name"),
        parent="index_id",
        consequence=Consequence("find less: synonyms no longer match", reach=Reach.LATER),
    ),
)
