"""Dataproc, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_GDC = Consequence("gets no new ones", whom="whoever works with its results", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "google_dataproc_autoscaling_policy",
        "autoscaling policy",
        Layer.COMPUTE,
        identity=("project", "location", "policy_id"),
        consequence=Consequence(
            "get slow, or their clusters cost more: clusters no longer grow and shrink", whom="jobs", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_dataproc_batch",
        "batch",
        Layer.DATA,
        identity=("project", "location", "batch_id"),
        disposable=True,
    ),
    ResourceType(
        "google_dataproc_cluster",
        "Dataproc cluster",
        Layer.DATA,
        identity=("project", "region", "name"),
        consequence=Consequence(
            "stop", whom="its jobs and notebooks", lasting="what is in its HDFS, and its addresses", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_dataproc_job",
        "Dataproc job",
        Layer.DATA,
        disposable=True,
    ),
    ResourceType(
        "google_dataproc_session_template",
        "session template",
        Layer.RUN,
        identity=("project", "location", "name"),
        consequence=Consequence("can no longer start sessions from it", whom="data scientists", reach=Reach.LATER),
    ),
    ResourceType(
        "google_dataproc_workflow_template",
        "workflow template",
        Layer.RUN,
        identity=("project", "location", "name"),
        consequence=Consequence(
            "gets no new ones: what starts it fails", whom="whoever works with its results", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_dataproc_gdc_application_environment",
        "Spark application environment",
        Layer.RUN,
        identity=("project", "location", "serviceinstance", "application_environment_id"),
        parent="serviceinstance",
        parent_types=("google_dataproc_gdc_service_instance",),
        consequence=_GDC,
    ),
    ResourceType(
        "google_dataproc_gdc_service_instance",
        "Dataproc service instance",
        Layer.RUN,
        identity=("project", "location", "service_instance_id"),
        consequence=_GDC,
    ),
    ResourceType(
        "google_dataproc_gdc_spark_application",
        "Spark application",
        Layer.RUN,
        identity=("project", "location", "serviceinstance", "spark_application_id"),
        parent="serviceinstance",
        parent_types=("google_dataproc_gdc_service_instance",),
        consequence=_GDC,
    ),
    ResourceType(
        "google_dataproc_metastore_federation",
        "metastore federation",
        Layer.DATA,
        identity=("project", "location", "federation_id"),
        consequence=Consequence("fail: no table is found", whom="queries through it", lasting="its endpoint", reach=Reach.ALL),
    ),
    ResourceType(
        "google_dataproc_metastore_service",
        "Dataproc metastore",
        Layer.DATA,
        identity=("project", "location", "service_id"),
        consequence=Consequence(
            "fail: no table is found",
            whom="queries and jobs that use it",
            lasting="its tables, and its endpoint",
            reach=Reach.ALL,
        ),
    ),
    *iam_family("dataproc_autoscaling_policy", "project", "location", "policy_id", of=("google_dataproc_autoscaling_policy",)),
    *iam_family("dataproc_cluster", "project", "region", "cluster", of=("google_dataproc_cluster",)),
    *iam_family("dataproc_job", "project", "region", "job_id", of=("google_dataproc_job",)),
    *iam_family("dataproc_metastore_database", "project", "location", "database", "service_id"),
    *iam_family(
        "dataproc_metastore_federation", "project", "location", "federation_id", of=("google_dataproc_metastore_federation",)
    ),
    *iam_family("dataproc_metastore_service", "project", "location", "service_id", of=("google_dataproc_metastore_service",)),
    *iam_family("dataproc_metastore_table", "project", "location", "database_id", "service_id", "table"),
)
