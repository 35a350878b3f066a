"""AWS Global Accelerator."""

from tfguard.resources.shapes.resource_type import Kind

KINDS = (
    Kind("aws_globalaccelerator_accelerator", "accelerator", endpoints=("dns_name", "dual_stack_dns_name", "ip_sets")),
    Kind("aws_globalaccelerator_listener", "accelerator listener", parent="accelerator_arn"),
    Kind("aws_globalaccelerator_endpoint_group", "endpoint group", parent="listener_arn"),
    Kind("aws_globalaccelerator_custom_routing_accelerator", "accelerator", endpoints=("dns_name", "ip_sets")),
    Kind("aws_globalaccelerator_custom_routing_listener", "accelerator listener", parent="accelerator_arn"),
    Kind("aws_globalaccelerator_custom_routing_endpoint_group", "endpoint group", parent="listener_arn"),
)
