"""Google Security Operations, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_UNSEEN = Consequence("no longer hears of what it finds", whom="whoever watches for attacks", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "google_chronicle_data_access_label",
        "data access label",
        Layer.IDENTITY,
        identity=("project", "location", "instance", "data_access_label_id"),
        parent="instance",
        consequence=Consequence(
            "see less, or more, than they should: scopes that name it no longer hold", whom="analysts", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_chronicle_data_access_scope",
        "data access scope",
        Layer.IDENTITY,
        identity=("project", "location", "instance", "data_access_scope_id"),
        parent="instance",
        consequence=Consequence("see nothing any more", whom="analysts with this scope", reach=Reach.PART),
    ),
    ResourceType(
        "google_chronicle_reference_list",
        "reference list",
        Layer.MONITORING,
        identity=("project", "location", "instance", "reference_list_id"),
        parent="instance",
        consequence=_UNSEEN,
    ),
    ResourceType(
        "google_chronicle_retrohunt",
        "retrohunt",
        Layer.MONITORING,
        parent="rule",
        harmless="A search in old data that has run: nothing is found by it later.",
    ),
    ResourceType(
        "google_chronicle_rule",
        "detection rule",
        Layer.MONITORING,
        parent="instance",
        consequence=_UNSEEN,
    ),
    ResourceType(
        "google_chronicle_rule_deployment",
        "rule deployment",
        Layer.MONITORING,
        identity=("project", "location", "instance", "rule"),
        parent="rule",
        consequence=_UNSEEN,
    ),
    ResourceType(
        "google_chronicle_watchlist",
        "watchlist",
        Layer.MONITORING,
        identity=("project", "location", "instance", "watchlist_id"),
        parent="instance",
        consequence=Consequence(
            "no longer see who must be watched", whom="analysts", lasting="who was put on it by hand", reach=Reach.LATER
        ),
    ),
)
