"""Cloud Run, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_CLIENT = ("client", "client_version")
"""Who deployed last, and with what: gcloud writes its own name there."""
_RUN_ANNOTATIONS = 'template[0].metadata[0].annotations."autoscaling.knative.dev/{}"'

RESOURCE_TYPES = (
    ResourceType(
        "google_cloud_run_v2_service",
        "Cloud Run service",
        Layer.COMPUTE,
        identity=("project", "location", "name"),
        endpoints=("uri",),
        volatile=_CLIENT,
        unit="instances",
        capacity=(
            Measure("minimum", Role.FLOOR, "template[0].scaling[0].min_instance_count"),
            Measure("maximum", Role.CEILING, "template[0].scaling[0].max_instance_count", computed=True),
        ),
    ),
    ResourceType(
        "google_cloud_run_service",
        "Cloud Run service",
        Layer.COMPUTE,
        identity=("project", "location", "name"),
        endpoints=("status[0].url",),
        unit="instances",
        capacity=(
            Measure("minimum", Role.FLOOR, _RUN_ANNOTATIONS.format("minScale"), computed=True),
            Measure("maximum", Role.CEILING, _RUN_ANNOTATIONS.format("maxScale"), computed=True),
        ),
    ),
    ResourceType(
        "google_cloud_run_domain_mapping",
        "domain mapping",
        Layer.NETWORK,
        identity=("project", "location", "name"),
        consequence=Consequence(
            "can no longer reach the service by this name",
            lasting="its certificate, which takes up to a day to be issued again",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_cloud_run_v2_job",
        "Cloud Run job",
        Layer.COMPUTE,
        identity=("project", "location", "name"),
        volatile=_CLIENT,
        consequence=Consequence("gets none: what starts it gets an error", whom="whoever needs its results", reach=Reach.LATER),
    ),
    ResourceType(
        "google_cloud_run_v2_worker_pool",
        "Cloud Run worker pool",
        Layer.COMPUTE,
        identity=("project", "location", "name"),
        volatile=_CLIENT,
        consequence=Consequence("wait for work that nobody does any more", reach=Reach.ALL),
    ),
    *iam_family("cloud_run_service", "project", "location", "service", of=("google_cloud_run_service",)),
    *iam_family("cloud_run_v2_job", "project", "location", "name", of=("google_cloud_run_v2_job",)),
    *iam_family("cloud_run_v2_service", "project", "location", "name", of=("google_cloud_run_v2_service",)),
    *iam_family("cloud_run_v2_worker_pool", "project", "location", "name", of=("google_cloud_run_v2_worker_pool",)),
)
