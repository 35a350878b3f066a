"""Cloud Domains, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_clouddomains_registration",
        "domain registration",
        Layer.DNS,
        identity=("project", "location", "domain_name"),
        consequence=Consequence(
            "lose every name of the domain when it runs out: the provider only forgets it, and nobody renews it",
            reach=Reach.LATER,
        ),
    ),
)
