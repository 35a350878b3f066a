"""AWS IoT's rules for messages, and settings of an account, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_iot_event_configurations",
        "event settings of IoT",
        Layer.MONITORING,
        harmless="The settings stay as they are: only Terraform forgets them.",
    ),
    ResourceType(
        "aws_iot_indexing_configuration",
        "index of devices",
        Layer.MONITORING,
        harmless="The index stays as it is: only Terraform forgets it.",
    ),
    ResourceType(
        "aws_iot_logging_options",
        "logs of IoT",
        Layer.MONITORING,
        harmless="The logs stay as they are: only Terraform forgets them.",
    ),
    ResourceType(
        "aws_iot_topic_rule",
        "IoT topic rule",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence(
            "gets none of them any more",
            whom="what works on its messages",
            lasting="the messages that were sent without it",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_iot_topic_rule_destination",
        "destination of topic rules",
        Layer.NETWORK,
        consequence=Consequence(
            "gets no more messages from the rules that send to it", whom="the cluster in the VPC", reach=Reach.PART
        ),
    ),
)
