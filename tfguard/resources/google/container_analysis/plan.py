"""Container Analysis, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_container_analysis_note",
        "note on images",
        Layer.RUN,
        identity=("project", "name"),
        consequence=Consequence(
            "are refused where Binary Authorization asks for attestations under it",
            whom="new pods",
            lasting="the attestations under it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_container_analysis_occurrence",
        "occurrence of a note",
        Layer.RUN,
        consequence=Consequence(
            "are refused where Binary Authorization asks for its attestation", whom="new pods from this image", reach=Reach.PART
        ),
    ),
    *iam_family("container_analysis_note", "project", "note", of=("google_container_analysis_note",)),
)
