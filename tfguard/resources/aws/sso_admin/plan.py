"""AWS IAM Identity Center, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_ssoadmin_permission_set_inline_policy",
        "inline policy of a permission set",
        Layer.IDENTITY,
        document="inline_policy",
    ),
)
