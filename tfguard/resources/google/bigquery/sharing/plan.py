"""BigQuery: data shared with others, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SHARED = Consequence("can no longer query what is shared", whom="subscribers", lasting="their subscriptions", reach=Reach.ALL)

RESOURCE_TYPES = (
    ResourceType(
        "google_bigquery_analytics_hub_data_exchange",
        "data exchange",
        Layer.DATA,
        identity=("project", "location", "data_exchange_id"),
        consequence=_SHARED,
    ),
    ResourceType(
        "google_bigquery_analytics_hub_listing",
        "listing",
        Layer.DATA,
        identity=("project", "location", "listing_id"),
        consequence=_SHARED,
    ),
    ResourceType(
        "google_bigquery_analytics_hub_listing_subscription",
        "subscription to a listing",
        Layer.DATA,
        identity=("project", "location", "subscription_id"),
        consequence=Consequence("fail: its dataset is gone", whom="queries of the shared data", reach=Reach.ALL),
    ),
    ResourceType(
        "google_bigquery_analytics_hub_data_exchange_subscription",
        "subscription to a data exchange",
        Layer.DATA,
        consequence=Consequence("fail: its datasets are gone", whom="queries of the shared data", reach=Reach.ALL),
    ),
    ResourceType(
        "google_bigquery_datapolicy_data_policy",
        "data policy",
        Layer.IDENTITY,
        identity=("project", "location", "data_policy_id"),
        consequence=Consequence(
            "gets an error, or sees what was masked", whom="whoever queries masked columns", reach=Reach.PART
        ),
    ),
    ResourceType(
        "google_bigquery_row_access_policy",
        "row access policy",
        Layer.IDENTITY,
        identity=("project", "dataset_id", "table_id", "policy_id"),
        consequence=Consequence(
            "finds no rows, or sees rows that were kept from them", whom="whoever queries the table", reach=Reach.PART
        ),
    ),
    ResourceType(
        "google_bigquery_dataset_access",
        "access to a dataset",
        Layer.IDENTITY,
        parent="dataset_id",
        parent_types=("google_bigquery_dataset",),
        consequence=Consequence('gets "access denied"', whom="whoever it names", reach=Reach.PART),
    ),
)
