"""Load balancing, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.load_balancing import HealthShape
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "cloudflare_load_balancer",
        "load balancer",
        Layer.LOAD_BALANCER,
        identity=("zone_id", "name"),
        parent="zone_id",
        consequence=Consequence("can no longer connect: its name resolves no more"),
    ),
    ResourceType("cloudflare_load_balancer_pool", "load balancer pool", Layer.LOAD_BALANCER, points_at="origins[].address"),
    ResourceType(
        "cloudflare_load_balancer_monitor",
        "health monitor",
        Layer.LOAD_BALANCER,
        health=HealthShape("interval", "retries", "type", "path", "port", "expected_codes"),
        consequence=Consequence(
            "are sent to origins that are down: nothing checks them",
            lasting="its id, which pools name",
            reach=Reach.LATER,
        ),
    ),
)
