"""Amazon SES, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_ses_configuration_set", "configuration set", Layer.MONITORING),
    ResourceType("aws_ses_domain_identity", "sender domain", Layer.MONITORING),
    ResourceType("aws_ses_email_identity", "sender address", Layer.MONITORING),
)
