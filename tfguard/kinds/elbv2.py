"""Elastic Load Balancing, application and network load balancers; the classic ones too."""

from tfguard.kinds.kind import Kind, LoadBalancerShape

_V2 = LoadBalancerShape(public="internal != `true`")


def _twice(suffix: str, noun: str, parent: str | None = None, identity: tuple[str, ...] = ()) -> tuple[Kind, Kind]:
    """The provider has every type of this service under two names: aws_lb… and aws_alb…."""
    return tuple(Kind(f"{prefix}{suffix}", noun, parent=parent, identity=identity) for prefix in ("aws_lb", "aws_alb"))  # type: ignore[return-value]  # always two


KINDS = (
    *(
        Kind(name, "load balancer", identity=("name",), endpoints=("dns_name",), load_balancer=_V2)
        for name in ("aws_lb", "aws_alb")
    ),
    Kind("aws_elb", "classic load balancer", identity=("name",), endpoints=("dns_name",), load_balancer=_V2),
    *_twice("_listener", "listener", parent="load_balancer_arn", identity=("load_balancer_arn", "port", "protocol")),
    *_twice("_listener_rule", "listener rule", parent="listener_arn", identity=("listener_arn", "priority")),
    *_twice(
        "_listener_certificate", "listener certificate", parent="listener_arn", identity=("listener_arn", "certificate_arn")
    ),
    *_twice("_target_group", "target group", identity=("name",)),
    *_twice(
        "_target_group_attachment", "target", parent="target_group_arn", identity=("target_group_arn", "target_id", "port")
    ),
)
