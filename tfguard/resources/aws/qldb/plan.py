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
        parent_types=("aws_qldb_ledger",),
        consequence=Consequence(
            "gets no new entries of the ledger", whom="whoever reads it", lasting="how far it had come", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_qldb_ledger",
        "ledger",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "lose their data, and every request that needs it fails", whom="applications", lasting="its data and its history"
        ),
    ),
)
