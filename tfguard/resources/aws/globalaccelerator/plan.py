"""AWS Global Accelerator."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_globalaccelerator_accelerator",
        "accelerator",
        Layer.LOAD_BALANCER,
        endpoints=("dns_name", "dual_stack_dns_name", "ip_sets"),
    ),
    ResourceType("aws_globalaccelerator_listener", "accelerator listener", Layer.LOAD_BALANCER, parent="accelerator_arn"),
    ResourceType("aws_globalaccelerator_endpoint_group", "endpoint group", Layer.LOAD_BALANCER, parent="listener_arn"),
    ResourceType(
        "aws_globalaccelerator_custom_routing_accelerator",
        "accelerator",
        Layer.LOAD_BALANCER,
        endpoints=("dns_name", "ip_sets"),
    ),
    ResourceType(
        "aws_globalaccelerator_custom_routing_listener", "accelerator listener", Layer.LOAD_BALANCER, parent="accelerator_arn"
    ),
    ResourceType(
        "aws_globalaccelerator_custom_routing_endpoint_group", "endpoint group", Layer.LOAD_BALANCER, parent="listener_arn"
    ),
)
