"""Listeners, their rules and certificates, for plans."""

from __future__ import annotations

from tfguard.resources.aws.elbv2.names import twice

RESOURCE_TYPES = (
    *twice("_listener", "listener", parent="load_balancer_arn", identity=("load_balancer_arn", "port", "protocol")),
    *twice("_listener_rule", "listener rule", parent="listener_arn", identity=("listener_arn", "priority")),
    *twice(
        "_listener_certificate", "listener certificate", parent="listener_arn", identity=("listener_arn", "certificate_arn")
    ),
)
