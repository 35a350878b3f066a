"""Amazon Simple Notification Service."""

from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_sns_topic", "topic", identity=("name",)),
    ResourceType("aws_sns_topic_policy", "topic policy", identity=("arn",), parent="arn"),
    ResourceType(
        "aws_sns_topic_subscription", "subscription", identity=("topic_arn", "protocol", "endpoint"), parent="topic_arn"
    ),
)
