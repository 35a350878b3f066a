"""Listeners, their rules and certificates, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.load_balancing import ListenerShape
from tfguard.resources.shapes.resource_type import ResourceType
from tfguard.resources.shapes.tls import TlsEnd

RESOURCE_TYPES = tuple(
    declared
    for name in ("aws_lb", "aws_alb")
    for declared in (
        ResourceType(
            f"{name}_listener",
            "listener",
            Layer.LOAD_BALANCER,
            identity=("load_balancer_arn", "port", "protocol"),
            parent="load_balancer_arn",
            listener=ListenerShape("default_action", load_balancer="load_balancer_arn"),
            tls=TlsEnd("[certificate_arn]", "certificate_arn", "ssl_policy"),
            consequence=Consequence('get "connection refused" on its port'),
        ),
        ResourceType(
            f"{name}_listener_rule",
            "listener rule",
            Layer.LOAD_BALANCER,
            identity=("listener_arn", "priority"),
            parent="listener_arn",
            listener=ListenerShape("action", listener="listener_arn"),
            consequence=Consequence(
                "fall to the next rule that fits, in the end to the default action", whom="the requests that it takes"
            ),
        ),
        ResourceType(
            f"{name}_listener_certificate",
            "listener certificate",
            Layer.LOAD_BALANCER,
            identity=("listener_arn", "certificate_arn"),
            parent="listener_arn",
            tls=TlsEnd("[certificate_arn]", "certificate_arn", parent="listener_arn"),
            consequence=Consequence("get a certificate for another name"),
        ),
    )
)
