"""Amazon Application Recovery Controller, routing controls, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_route53recoverycontrolconfig_cluster",
        "routing control cluster",
        Layer.DNS,
        identity=("name",),
        consequence=Consequence(
            "can switch no traffic",
            whom="whoever has to fail over",
            lasting="its endpoints, and the controls in it",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_route53recoverycontrolconfig_control_panel",
        "control panel",
        Layer.DNS,
        identity=("cluster_arn", "name"),
        parent="cluster_arn",
        consequence=Consequence(
            "can switch no traffic with its controls",
            whom="whoever has to fail over",
            lasting="its controls and safety rules",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_route53recoverycontrolconfig_routing_control",
        "routing control",
        Layer.DNS,
        identity=("cluster_arn", "control_panel_arn", "name"),
        parent="control_panel_arn",
        consequence=Consequence(
            "can no longer switch that traffic",
            whom="whoever has to fail over",
            lasting="its ARN, which health checks name, and whether it was on",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_route53recoverycontrolconfig_safety_rule",
        "safety rule",
        Layer.DNS,
        identity=("control_panel_arn", "name"),
        parent="control_panel_arn",
        consequence=Consequence(
            "can switch off every target by mistake", whom="whoever fails over in a hurry", reach=Reach.LATER
        ),
    ),
)
