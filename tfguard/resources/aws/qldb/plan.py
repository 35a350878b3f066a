"""Amazon QLDB, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_qldb_stream",
        "ledger stream",
        Layer.DATA,
        identity=("ledger_name", "stream_name"),
        parent="ledger_name",
        consequence=Consequence(
            "gets no new entries of the ledger", whom="whoever reads it", lasting="how far it had come", reach=Reach.ALL
        ),
    ),
)
