"""Firestore, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("google_firestore_database", "Firestore database", Layer.DATA, identity=("project", "name")),
    ResourceType(
        "google_firestore_backup_schedule",
        "Firestore backup schedule",
        Layer.DATA,
        consequence=Consequence("lose data for good after the next failure: no new backups are made", reach=Reach.LATER),
    ),
    ResourceType(
        "google_firestore_document",
        "Firestore document",
        Layer.DATA,
        identity=("project", "database", "collection", "document_id"),
        consequence=Consequence(
            "find nothing", whom="applications that read it", lasting="what others have written in it", reach=Reach.PART
        ),
    ),
    ResourceType(
        "google_firestore_field",
        "index setting of a field",
        Layer.DATA,
        identity=("project", "database", "collection", "field"),
        consequence=Consequence(
            "fail, or get slow, until its indexes are built again", whom="queries of the field", reach=Reach.PART
        ),
    ),
    ResourceType(
        "google_firestore_index",
        "Firestore index",
        Layer.DATA,
        consequence=Consequence("fail until it is built again", whom="queries that need it", reach=Reach.ALL),
    ),
    ResourceType(
        "google_firestore_user_creds",
        "Firestore user",
        Layer.IDENTITY,
        identity=("project", "database", "name"),
        consequence=Consequence(
            "are refused", whom="applications that log in with it", lasting="its password", reach=Reach.ALL
        ),
    ),
)
