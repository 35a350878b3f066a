"""Machines from templates, sole-tenant nodes and reservations, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_MACHINE = Consequence(
    "get an error: the machine is off",
    lasting="its local disks, its boot disk where it is deleted with it, and its address",
    reach=Reach.ALL,
)
_CAPACITY = Consequence(
    "get errors under load: machines may not start when the zone is full",
    lasting="the capacity, which others may have taken",
    reach=Reach.LATER,
)

RESOURCE_TYPES = (
    ResourceType(
        "google_compute_instance_from_template",
        "virtual machine",
        Layer.COMPUTE,
        identity=("project", "zone", "name"),
        consequence=_MACHINE,
    ),
    ResourceType(
        "google_compute_instance_from_machine_image",
        "virtual machine",
        Layer.COMPUTE,
        consequence=_MACHINE,
    ),
    ResourceType(
        "google_compute_instance_settings",
        "instance setting",
        Layer.COMPUTE,
        identity=("project", "zone"),
        consequence=Consequence("start without the metadata that it gave them", whom="machines in the zone", reach=Reach.LATER),
    ),
    ResourceType(
        "google_compute_node_group",
        "sole-tenant node group",
        Layer.COMPUTE,
        identity=("project", "zone", "name"),
        consequence=Consequence("get an error: the machines on its nodes stop", reach=Reach.ALL),
    ),
    ResourceType(
        "google_compute_node_template",
        "sole-tenant node template",
        Layer.COMPUTE,
        identity=("project", "region", "name"),
        consequence=Consequence("get errors under load: node groups that use it cannot grow", reach=Reach.LATER),
    ),
    ResourceType(
        "google_compute_reservation",
        "reservation",
        Layer.COMPUTE,
        identity=("project", "zone", "name"),
        consequence=_CAPACITY,
    ),
    ResourceType(
        "google_compute_future_reservation",
        "future reservation",
        Layer.COMPUTE,
        consequence=_CAPACITY,
    ),
    ResourceType(
        "google_compute_region_commitment",
        "commitment",
        Layer.COMPUTE,
        identity=("project", "region", "commitment_id"),
        harmless="It cannot be deleted before it ends: the provider only forgets it.",
    ),
    ResourceType(
        "google_compute_project_metadata",
        "project metadata",
        Layer.COMPUTE,
        identity=("project",),
        volatile=("metadata.ssh-keys", "metadata.windows-keys"),
        consequence=Consequence(
            "no longer get it: ssh keys, DNS settings and what startup scripts read",
            whom="machines of the project",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "google_compute_project_metadata_item",
        "project metadata item",
        Layer.COMPUTE,
        identity=("project", "key"),
        consequence=Consequence(
            "no longer get it: ssh keys, a DNS setting, or what startup scripts read",
            whom="machines of the project",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "google_compute_preview_feature",
        "preview feature",
        Layer.RUN,
        consequence=Consequence("can no longer do so", whom="whoever uses the feature", reach=Reach.LATER),
    ),
)
