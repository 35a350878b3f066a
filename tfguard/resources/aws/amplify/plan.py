"""AWS Amplify."""

from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (ResourceType("aws_amplify_app", "web app", endpoints=("default_domain",)),)
