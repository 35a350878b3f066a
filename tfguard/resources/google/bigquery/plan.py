"""BigQuery, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("google_bigquery_dataset", "BigQuery dataset", Layer.DATA, identity=("project", "dataset_id")),
    ResourceType("google_bigquery_table", "BigQuery table", Layer.DATA, identity=("project", "dataset_id", "table_id")),
)
