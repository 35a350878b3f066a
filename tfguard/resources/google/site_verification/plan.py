"""Site Verification, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_VERIFIED = Consequence(
    "is refused: nobody proves any more whose the site is", whom="whoever maps its names to services", reach=Reach.LATER
)

RESOURCE_TYPES = (
    ResourceType(
        "google_site_verification_owner",
        "owner of a site",
        Layer.IDENTITY,
        identity=("web_resource_id", "email"),
        parent="web_resource_id",
        parent_types=("google_site_verification_web_resource",),
        consequence=Consequence("can no longer map its names to services", whom="the owner", reach=Reach.LATER),
    ),
    ResourceType(
        "google_site_verification_web_resource",
        "verified site",
        Layer.IDENTITY,
        consequence=_VERIFIED,
    ),
)
