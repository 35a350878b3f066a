"""Amazon Cognito identity pools."""
