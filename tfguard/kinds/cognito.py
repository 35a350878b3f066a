"""Amazon Cognito: the accounts of users."""

from tfguard.kinds.kind import Kind

KINDS = (Kind("aws_cognito_user_pool", "user pool", identity=("name",)),)
