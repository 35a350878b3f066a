"""Firestore, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (ResourceType("google_firestore_database", "Firestore database", Layer.DATA, identity=("project", "name")),)
