"""Amazon Transcribe, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_TRANSCRIPTS = Consequence("fail", whom="transcriptions that name it", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "aws_transcribe_language_model",
        "language model",
        Layer.DATA,
        identity=("model_name",),
        consequence=Consequence(
            "fail", whom="transcriptions that name it", lasting="its training, which takes hours", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_transcribe_medical_vocabulary",
        "medical vocabulary",
        Layer.DATA,
        identity=("vocabulary_name",),
        consequence=_TRANSCRIPTS,
    ),
    ResourceType(
        "aws_transcribe_vocabulary", "vocabulary", Layer.DATA, identity=("vocabulary_name",), consequence=_TRANSCRIPTS
    ),
    ResourceType(
        "aws_transcribe_vocabulary_filter",
        "vocabulary filter",
        Layer.DATA,
        identity=("vocabulary_filter_name",),
        consequence=_TRANSCRIPTS,
    ),
)
