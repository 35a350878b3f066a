"""Rulesets, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "cloudflare_ruleset",
        "ruleset",
        Layer.LOAD_BALANCER,
        consequence=Consequence("are redirected, routed and protected by none of its rules", reach=Reach.PART),
    ),
)
