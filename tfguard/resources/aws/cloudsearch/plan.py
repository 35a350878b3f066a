"""Amazon CloudSearch, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_cloudsearch_domain", "search domain", Layer.DATA, identity=("name",)),
    ResourceType(
        "aws_cloudsearch_domain_service_access_policy",
        "access policy of a search domain",
        Layer.DATA,
        identity=("domain_name",),
        parent="domain_name",
        parent_types=("aws_cloudsearch_domain",),
        document="access_policy",
        consequence=Consequence("gets 403", whom="whoever searches or sends documents"),
    ),
)
