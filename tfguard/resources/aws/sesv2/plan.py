"""Amazon SES, second version of its API, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (ResourceType("aws_sesv2_email_identity", "sender identity", Layer.MONITORING),)
