"""Amazon Cognito: the accounts of users."""

from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (ResourceType("aws_cognito_user_pool", "user pool", identity=("name",)),)
