"""Transcoder, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_transcoder_job",
        "transcoding job",
        Layer.DATA,
        disposable=True,
    ),
    ResourceType(
        "google_transcoder_job_template",
        "transcoding template",
        Layer.DATA,
        identity=("project", "location", "job_template_id"),
        consequence=Consequence(
            "get an error: no video is made ready", whom="applications that start jobs by it", reach=Reach.ALL
        ),
    ),
)
