"""Policies of classic load balancers, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
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
    ResourceType(
        "aws_lb_cookie_stickiness_policy",
        "stickiness policy",
        Layer.LOAD_BALANCER,
        identity=("load_balancer", "lb_port", "name"),
        parent="load_balancer",
        parent_types=("aws_elb",),
        consequence=Consequence("lose their session when another server answers", reach=Reach.PART),
    ),
    ResourceType(
        "aws_lb_ssl_negotiation_policy",
        "SSL negotiation policy",
        Layer.LOAD_BALANCER,
        identity=("load_balancer", "lb_port", "name"),
        parent="load_balancer",
        parent_types=("aws_elb",),
        consequence=Consequence(
            ("are negotiated by the default policy: some old clients are turned away, or weak ciphers come back"),
            whom="connections to that port",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_load_balancer_backend_server_policy",
        "policies of a backend port",
        Layer.LOAD_BALANCER,
        identity=("load_balancer_name", "instance_port"),
        parent="load_balancer_name",
        parent_types=("aws_elb",),
        consequence=Consequence(
            ("are sent without its policies: they fail where the instances demand them, and go unchecked where not"),
            whom="requests to that port of the instances",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_load_balancer_listener_policy",
        "policies of a listener",
        Layer.LOAD_BALANCER,
        identity=("load_balancer_name", "load_balancer_port"),
        parent="load_balancer_name",
        parent_types=("aws_elb",),
        consequence=Consequence(
            "lose its stickiness and its TLS settings: sessions break, and old clients may be turned away",
            whom="connections to that port",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_load_balancer_policy",
        "load balancer policy",
        Layer.LOAD_BALANCER,
        identity=("load_balancer_name", "policy_name"),
        parent="load_balancer_name",
        parent_types=("aws_elb",),
        consequence=Consequence(
            "lose its stickiness or its TLS settings", whom="connections to the ports that use it", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_proxy_protocol_policy",
        "proxy protocol policy",
        Layer.LOAD_BALANCER,
        identity=("load_balancer",),
        parent="load_balancer",
        parent_types=("aws_elb",),
        consequence=Consequence(
            ("get errors where the servers expect the PROXY header, and the servers no longer see who they are"),
            reach=Reach.ALL,
        ),
    ),
)
