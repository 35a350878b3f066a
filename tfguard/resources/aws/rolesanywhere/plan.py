"""AWS IAM Roles Anywhere, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (ResourceType("aws_rolesanywhere_trust_anchor", "trust anchor", Layer.IDENTITY),)
