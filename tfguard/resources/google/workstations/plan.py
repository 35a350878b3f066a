"""Cloud Workstations, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_workstations_workstation",
        "workstation",
        Layer.RUN,
        consequence=Consequence(
            "can no longer work in it", whom="its developer", lasting="its disk and its address", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_workstations_workstation_cluster",
        "workstation cluster",
        Layer.RUN,
        consequence=Consequence(
            "can no longer work in their workstations",
            whom="developers",
            lasting="the addresses of its workstations",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "google_workstations_workstation_config",
        "workstation config",
        Layer.RUN,
        consequence=Consequence(
            "can no longer start workstations from it",
            whom="developers",
            lasting="its workstations and their disks",
            reach=Reach.LATER,
        ),
    ),
    *iam_family(
        "workstations_workstation_config",
        "project",
        "location",
        "workstation_cluster_id",
        "workstation_config_id",
        of=("google_workstations_workstation_config",),
    ),
    *iam_family(
        "workstations_workstation",
        "project",
        "location",
        "workstation_cluster_id",
        "workstation_config_id",
        "workstation_id",
        of=("google_workstations_workstation",),
    ),
)
