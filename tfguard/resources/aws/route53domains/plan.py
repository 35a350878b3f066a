"""Amazon Route 53 domain registration, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_route53domains_domain", "domain registration", Layer.DNS, identity=("domain_name",)),
    ResourceType(
        "aws_route53domains_registered_domain",
        "domain registration",
        Layer.DNS,
        identity=("domain_name",),
        consequence=Consequence(
            "can no longer resolve any name below it", lasting="the registration, once somebody else has the name"
        ),
    ),
)
