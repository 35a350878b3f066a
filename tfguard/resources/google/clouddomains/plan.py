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
            "lose every name of the domain, should its registration end: nobody looks after it here any more", reach=Reach.LATER
        ),
    ),
)
