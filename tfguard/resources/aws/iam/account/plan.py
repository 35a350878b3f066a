"""IAM's settings of an account, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (ResourceType("aws_iam_account_password_policy", "password policy", Layer.IDENTITY),)
