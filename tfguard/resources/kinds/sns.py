"""Amazon Simple Notification Service."""

from tfguard.resources.shapes.resource_type import Kind

KINDS = (
    Kind("aws_sns_topic", "topic", identity=("name",)),
    Kind("aws_sns_topic_policy", "topic policy", identity=("arn",), parent="arn"),
    Kind("aws_sns_topic_subscription", "subscription", identity=("topic_arn", "protocol", "endpoint"), parent="topic_arn"),
)
