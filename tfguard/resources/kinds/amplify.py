"""AWS Amplify."""

from tfguard.resources.shapes.resource_type import Kind

KINDS = (Kind("aws_amplify_app", "web app", endpoints=("default_domain",)),)
