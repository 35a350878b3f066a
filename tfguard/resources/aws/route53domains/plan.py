"""Amazon Route 53 domain registration, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_route53domains_domain",
        "domain registration",
        Layer.DNS,
        identity=("domain_name",),
        consequence=Consequence(
            "can no longer resolve any name below it", lasting="the registration, once somebody else has the name"
        ),
    ),
    ResourceType(
        "aws_route53domains_registered_domain",
        "domain registration",
        Layer.DNS,
        identity=("domain_name",),
        harmless="Its deletion only drops it from the state: the domain stays registered.",
        consequence=Consequence(
            "can no longer resolve any name below it", lasting="the registration, once somebody else has the name"
        ),
    ),
    ResourceType(
        "aws_route53domains_delegation_signer_record",
        "DS record at the registry",
        Layer.DNS,
        identity=("domain_name",),
        parent="domain_name",
        consequence=Consequence("are no longer detected", whom="forged answers for the domain", reach=Reach.LATER),
    ),
)
