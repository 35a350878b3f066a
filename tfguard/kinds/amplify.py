"""AWS Amplify."""

from tfguard.kinds.kind import Kind

KINDS = (Kind("aws_amplify_app", "web app", endpoints=("default_domain",)),)
