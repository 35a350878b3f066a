"""Trust stores for mutual TLS, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (ResourceType("aws_lb_trust_store", "trust store", Layer.LOAD_BALANCER, identity=("name",)),)
