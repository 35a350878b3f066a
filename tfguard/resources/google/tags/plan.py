"""Resource tags, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_TAG = Consequence(
    "is refused",
    whom="whoever gets access, or passes a firewall, by this tag",
    lasting="its id, which conditions and firewall rules name",
    reach=Reach.PART,
)
_BOUND = Consequence("is refused", whom="whoever gets access, or passes a firewall, by this tag", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "google_tags_tag_key",
        "tag key",
        Layer.IDENTITY,
        identity=("parent", "short_name"),
        consequence=_TAG,
    ),
    ResourceType(
        "google_tags_tag_value",
        "tag value",
        Layer.IDENTITY,
        identity=("parent", "short_name"),
        consequence=_TAG,
    ),
    ResourceType(
        "google_tags_tag_binding",
        "tag binding",
        Layer.IDENTITY,
        identity=("parent", "tag_value"),
        parent="parent",
        consequence=_BOUND,
    ),
    ResourceType(
        "google_tags_location_tag_binding",
        "tag binding",
        Layer.IDENTITY,
        identity=("parent", "tag_value", "location"),
        parent="parent",
        consequence=_BOUND,
    ),
    *iam_family("tags_tag_key", "tag_key", of=("google_tags_tag_key",)),
    *iam_family("tags_tag_value", "tag_value", of=("google_tags_tag_value",)),
)
