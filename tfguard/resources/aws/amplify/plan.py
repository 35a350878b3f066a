"""AWS Amplify."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (ResourceType("aws_amplify_app", "web app", Layer.COMPUTE, endpoints=("default_domain",)),)
