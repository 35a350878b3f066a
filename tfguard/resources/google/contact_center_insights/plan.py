"""Contact Center Insights, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_contact_center_insights_analysis_rule",
        "analysis rule",
        Layer.MONITORING,
        consequence=Consequence(
            "finds new ones without an analysis", whom="whoever works with the conversations", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_contact_center_insights_view",
        "insights view",
        Layer.MONITORING,
        harmless="A saved filter: nothing runs by it.",
    ),
)
