"""AWS Global Accelerator."""

from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_globalaccelerator_accelerator", "accelerator", endpoints=("dns_name", "dual_stack_dns_name", "ip_sets")),
    ResourceType("aws_globalaccelerator_listener", "accelerator listener", parent="accelerator_arn"),
    ResourceType("aws_globalaccelerator_endpoint_group", "endpoint group", parent="listener_arn"),
    ResourceType("aws_globalaccelerator_custom_routing_accelerator", "accelerator", endpoints=("dns_name", "ip_sets")),
    ResourceType("aws_globalaccelerator_custom_routing_listener", "accelerator listener", parent="accelerator_arn"),
    ResourceType("aws_globalaccelerator_custom_routing_endpoint_group", "endpoint group", parent="listener_arn"),
)
