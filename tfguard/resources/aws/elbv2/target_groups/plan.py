"""Elastic Load Balancing, application and network load balancers; the classic ones too."""

from tfguard.resources.shapes.resource_type import HealthShape, LoadBalancerShape, ResourceType

_V2 = LoadBalancerShape(public="internal != `true`")

_HEALTH = HealthShape(
    interval="health_check[0].interval",
    failures="health_check[0].unhealthy_threshold",
    protocol="health_check[0].protocol",
    path="health_check[0].path",
    port="health_check[0].port",
    codes="health_check[0].matcher",
)
_CLASSIC_HEALTH = HealthShape(
    interval="health_check[0].interval",
    failures="health_check[0].unhealthy_threshold",
    # "HTTP:80/health": the protocol and the port are in the text that counts as the path.
    protocol="(health_check[0].target && starts_with(health_check[0].target, 'HTTP') && 'HTTP') || 'TCP'",
    path="health_check[0].target",
)
_LATTICE_HEALTH = HealthShape(
    interval="config[0].health_check[0].health_check_interval_seconds",
    failures="config[0].health_check[0].unhealthy_threshold_count",
    protocol="config[0].health_check[0].protocol",
    path="config[0].health_check[0].path",
    port="config[0].health_check[0].port",
    codes="config[0].health_check[0].matcher[0].value",
)


def _twice(
    suffix: str, noun: str, parent: str | None = None, identity: tuple[str, ...] = ()
) -> tuple[ResourceType, ResourceType]:
    """The provider has every type of this service under two names: aws_lb… and aws_alb…."""
    return tuple(ResourceType(f"{prefix}{suffix}", noun, parent=parent, identity=identity) for prefix in ("aws_lb", "aws_alb"))  # type: ignore[return-value]  # always two


RESOURCE_TYPES = (
    *(
        ResourceType(name, "load balancer", identity=("name",), endpoints=("dns_name",), load_balancer=_V2)
        for name in ("aws_lb", "aws_alb")
    ),
    *_twice("_listener", "listener", parent="load_balancer_arn", identity=("load_balancer_arn", "port", "protocol")),
    *_twice("_listener_rule", "listener rule", parent="listener_arn", identity=("listener_arn", "priority")),
    *_twice(
        "_listener_certificate", "listener certificate", parent="listener_arn", identity=("listener_arn", "certificate_arn")
    ),
    *(
        ResourceType(name, "target group", identity=("name",), health=_HEALTH)
        for name in ("aws_lb_target_group", "aws_alb_target_group")
    ),
    *_twice(
        "_target_group_attachment", "target", parent="target_group_arn", identity=("target_group_arn", "target_id", "port")
    ),
    ResourceType("aws_lb_trust_store", "trust store", identity=("name",)),
    # Classic.
    ResourceType(
        "aws_elb",
        "classic load balancer",
        identity=("name",),
        endpoints=("dns_name",),
        load_balancer=_V2,
        health=_CLASSIC_HEALTH,
    ),
    ResourceType("aws_elb_attachment", "target", parent="elb", parent_types=("aws_elb",), identity=("elb", "instance")),
    # VPC Lattice.
    ResourceType("aws_vpclattice_service", "Lattice service"),
    ResourceType("aws_vpclattice_listener", "listener", parent="service_identifier"),
    ResourceType("aws_vpclattice_listener_rule", "listener rule", parent="listener_identifier"),
    ResourceType("aws_vpclattice_target_group", "target group", health=_LATTICE_HEALTH),
    ResourceType("aws_vpclattice_target_group_attachment", "target", parent="target_group_identifier"),
)
