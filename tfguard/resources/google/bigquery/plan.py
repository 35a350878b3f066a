"""BigQuery, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("google_bigquery_dataset", "BigQuery dataset", Layer.DATA, identity=("project", "dataset_id")),
    ResourceType("google_bigquery_table", "BigQuery table", Layer.DATA, identity=("project", "dataset_id", "table_id")),
    *iam_family(
        "bigquery_analytics_hub_data_exchange",
        "project",
        "location",
        "data_exchange_id",
        of=("google_bigquery_analytics_hub_data_exchange",),
    ),
    *iam_family(
        "bigquery_analytics_hub_listing",
        "project",
        "location",
        "data_exchange_id",
        "listing_id",
        of=("google_bigquery_analytics_hub_listing",),
    ),
    *iam_family("bigquery_connection", "project", "location", "connection_id", of=("google_bigquery_connection",)),
    *iam_family(
        "bigquery_datapolicy_data_policy",
        "project",
        "location",
        "data_policy_id",
        of=("google_bigquery_datapolicy_data_policy",),
    ),
    *iam_family("bigquery_dataset", "project", "dataset_id", of=("google_bigquery_dataset",)),
    *iam_family("bigquery_table", "project", "dataset_id", "table_id", of=("google_bigquery_table",)),
)
