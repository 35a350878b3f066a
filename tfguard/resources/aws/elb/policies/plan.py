"""Policies of classic load balancers, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_app_cookie_stickiness_policy",
        "stickiness policy",
        Layer.LOAD_BALANCER,
        identity=("load_balancer", "lb_port", "name"),
        parent="load_balancer",
        consequence=Consequence("lose their session when another server answers"),
    ),
    ResourceType("aws_lb_cookie_stickiness_policy", "stickiness policy", Layer.LOAD_BALANCER),
    ResourceType("aws_lb_ssl_negotiation_policy", "SSL negotiation policy", Layer.LOAD_BALANCER),
    ResourceType("aws_load_balancer_backend_server_policy", "policies of a backend port", Layer.LOAD_BALANCER),
    ResourceType("aws_load_balancer_listener_policy", "policies of a listener", Layer.LOAD_BALANCER),
    ResourceType("aws_load_balancer_policy", "load balancer policy", Layer.LOAD_BALANCER),
    ResourceType("aws_proxy_protocol_policy", "proxy protocol policy", Layer.LOAD_BALANCER),
)
