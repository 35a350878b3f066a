"""BigQuery: capacity, connections and what runs, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SLOW = Consequence("get slow, or cost more: they have no capacity of their own", whom="queries", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "google_bigquery_bi_reservation",
        "BI Engine reservation",
        Layer.DATA,
        identity=("project", "location"),
        consequence=Consequence("get slow: nothing is kept in memory for them", whom="dashboards", reach=Reach.LATER),
    ),
    ResourceType(
        "google_bigquery_capacity_commitment",
        "capacity commitment",
        Layer.DATA,
        identity=("project", "location", "capacity_commitment_id"),
        consequence=_SLOW,
    ),
    ResourceType(
        "google_bigquery_reservation",
        "reservation",
        Layer.DATA,
        identity=("project", "location", "name"),
        consequence=_SLOW,
    ),
    ResourceType(
        "google_bigquery_reservation_assignment",
        "reservation assignment",
        Layer.DATA,
        parent="reservation",
        parent_types=("google_bigquery_reservation",),
        consequence=_SLOW,
    ),
    ResourceType(
        "google_bigquery_connection",
        "BigQuery connection",
        Layer.DATA,
        identity=("project", "location", "connection_id"),
        consequence=Consequence(
            "fail",
            whom="queries of data outside BigQuery",
            lasting="its service account, to which permissions were given",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_bigquery_data_transfer_config",
        "data transfer",
        Layer.DATA,
        consequence=Consequence("gets no new data", whom="whoever works with the data", reach=Reach.LATER),
    ),
    ResourceType(
        "google_bigquery_job",
        "BigQuery job",
        Layer.DATA,
        identity=("project", "location", "job_id"),
        disposable=True,
    ),
    ResourceType(
        "google_bigquery_routine",
        "routine",
        Layer.DATA,
        identity=("project", "dataset_id", "routine_id"),
        consequence=Consequence("fail", whom="queries that call it", reach=Reach.PART),
    ),
)
