"""AWS Global Accelerator."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_ACCELERATOR = Consequence(
    "can no longer connect: its two static addresses no longer answer", lasting="its addresses, which cannot be had again"
)
_LISTENER = Consequence("can no longer connect on its ports")
_ENDPOINT_GROUP = Consequence("in its regions can no longer connect through the accelerator")

RESOURCE_TYPES = (
    ResourceType(
        "aws_globalaccelerator_accelerator",
        "accelerator",
        Layer.LOAD_BALANCER,
        endpoints=("dns_name", "dual_stack_dns_name", "ip_sets"),
        consequence=_ACCELERATOR,
    ),
    ResourceType(
        "aws_globalaccelerator_listener",
        "accelerator listener",
        Layer.LOAD_BALANCER,
        parent="accelerator_arn",
        consequence=_LISTENER,
    ),
    ResourceType(
        "aws_globalaccelerator_endpoint_group",
        "endpoint group",
        Layer.LOAD_BALANCER,
        parent="listener_arn",
        consequence=_ENDPOINT_GROUP,
    ),
    ResourceType(
        "aws_globalaccelerator_custom_routing_accelerator",
        "accelerator",
        Layer.LOAD_BALANCER,
        endpoints=("dns_name", "ip_sets"),
        consequence=_ACCELERATOR,
    ),
    ResourceType(
        "aws_globalaccelerator_custom_routing_listener",
        "accelerator listener",
        Layer.LOAD_BALANCER,
        parent="accelerator_arn",
        consequence=_LISTENER,
    ),
    ResourceType(
        "aws_globalaccelerator_custom_routing_endpoint_group",
        "endpoint group",
        Layer.LOAD_BALANCER,
        parent="listener_arn",
        consequence=_ENDPOINT_GROUP,
    ),
    ResourceType(
        "aws_globalaccelerator_cross_account_attachment",
        "cross-account attachment",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence(
            "are no longer led to its load balancers and addresses",
            whom="users of accelerators in other accounts",
            lasting="its ARN, which the other accounts name",
            reach=Reach.PART,
        ),
    ),
)
