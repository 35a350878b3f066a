"""AWS Data Exchange, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_REVISION_LOST = Consequence(
    "can no longer fetch this revision", whom="subscribers", lasting="its id, and its assets", reach=Reach.PART
)

RESOURCE_TYPES = (
    ResourceType(
        "aws_dataexchange_data_set",
        "data set",
        Layer.DATA,
        consequence=Consequence(
            "can no longer fetch it", whom="its subscribers", lasting="its id, and its revisions", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_dataexchange_event_action",
        "automatic export of revisions",
        Layer.RUN,
        consequence=Consequence("gets no new revisions", whom="whoever works with the data", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_dataexchange_revision",
        "revision of a data set",
        Layer.DATA,
        parent="data_set_id",
        consequence=_REVISION_LOST,
    ),
    ResourceType(
        "aws_dataexchange_revision_assets",
        "revision of a data set",
        Layer.DATA,
        parent="data_set_id",
        consequence=_REVISION_LOST,
    ),
)
