"""Sensitive Data Protection, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_FIND = Consequence("no longer hears where sensitive data lies", whom="whoever keeps data safe", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "google_data_loss_prevention_deidentify_template",
        "de-identification template",
        Layer.DATA,
        parent="parent",
        consequence=Consequence(
            "fail: data that must be masked is not passed on", whom="calls that name it", lasting="its id", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_data_loss_prevention_inspect_template",
        "inspection template",
        Layer.DATA,
        parent="parent",
        consequence=Consequence("fail", whom="calls that name it", lasting="its id", reach=Reach.ALL),
    ),
    ResourceType(
        "google_data_loss_prevention_discovery_config",
        "discovery config",
        Layer.DATA,
        parent="parent",
        consequence=_FIND,
    ),
    ResourceType(
        "google_data_loss_prevention_job_trigger",
        "job trigger",
        Layer.DATA,
        parent="parent",
        consequence=_FIND,
    ),
    ResourceType(
        "google_data_loss_prevention_stored_info_type",
        "stored info type",
        Layer.DATA,
        parent="parent",
        consequence=Consequence("fail", whom="calls that name it", lasting="its id", reach=Reach.ALL),
    ),
)
