"""Document AI, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_document_ai_processor",
        "document processor",
        Layer.RUN,
        consequence=Consequence(
            "get an error: no document is read",
            whom="applications that use it",
            lasting="its id, and what it was taught",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_document_ai_processor_default_version",
        "default version of a processor",
        Layer.RUN,
        identity=("processor",),
        harmless="The provider only forgets it: the processor keeps its default version.",
    ),
    ResourceType(
        "google_document_ai_warehouse_document_schema",
        "document schema",
        Layer.DATA,
        consequence=Consequence(
            "can no longer add documents of this kind", whom="applications", lasting="its id", reach=Reach.PART
        ),
    ),
    ResourceType(
        "google_document_ai_warehouse_location",
        "Document AI warehouse",
        Layer.DATA,
        harmless="The provider only forgets it: the warehouse stays.",
    ),
)
