"""Amazon Cognito: the accounts of users."""

from tfguard.resources.shapes.resource_type import Kind

KINDS = (Kind("aws_cognito_user_pool", "user pool", identity=("name",)),)
