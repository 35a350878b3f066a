"""Cloud Storage: objects, and what runs on them, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_storage_bucket_object",
        "object",
        Layer.DATA,
        identity=("bucket", "name"),
        parent="bucket",
        parent_types=("google_storage_bucket",),
        consequence=Consequence('gets "not found"', whom="whoever reads it", reach=Reach.PART),
    ),
    ResourceType(
        "google_storage_folder",
        "folder",
        Layer.DATA,
        identity=("bucket", "name"),
        parent="bucket",
        parent_types=("google_storage_bucket",),
        consequence=Consequence(
            'gets "not found"',
            whom="whoever reads what is in it",
            lasting="its objects, where it is deleted with them",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "google_storage_notification",
        "bucket notification",
        Layer.DATA,
        parent="bucket",
        parent_types=("google_storage_bucket",),
        consequence=Consequence("hears of none any more", whom="whoever works on new objects", reach=Reach.ALL),
    ),
    ResourceType(
        "google_storage_anywhere_cache",
        "bucket cache",
        Layer.DATA,
        identity=("bucket", "zone"),
        parent="bucket",
        parent_types=("google_storage_bucket",),
        consequence=Consequence(
            "read slower: nothing is cached for them", whom="machines in the zone", lasting="what it held", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_storage_batch_operations_job",
        "batch operation",
        Layer.DATA,
        identity=("project", "job_id"),
        disposable=True,
    ),
    ResourceType(
        "google_storage_control_folder_intelligence_config",
        "Storage Intelligence setting",
        Layer.MONITORING,
        consequence=Consequence("no longer sees what is in them", whom="whoever looks after buckets", reach=Reach.LATER),
    ),
    ResourceType(
        "google_storage_control_organization_intelligence_config",
        "Storage Intelligence setting",
        Layer.MONITORING,
        consequence=Consequence("no longer sees what is in them", whom="whoever looks after buckets", reach=Reach.LATER),
    ),
    ResourceType(
        "google_storage_control_project_intelligence_config",
        "Storage Intelligence setting",
        Layer.MONITORING,
        consequence=Consequence("no longer sees what is in them", whom="whoever looks after buckets", reach=Reach.LATER),
    ),
    ResourceType(
        "google_storage_insights_dataset_config",
        "Storage Insights dataset",
        Layer.MONITORING,
        identity=("project", "location", "dataset_config_id"),
        consequence=Consequence("gets no new data of what is in them", whom="whoever looks after buckets", reach=Reach.LATER),
    ),
    ResourceType(
        "google_storage_insights_report_config",
        "inventory report",
        Layer.MONITORING,
        consequence=Consequence("gets no new ones", whom="whoever works with the reports", reach=Reach.LATER),
    ),
    ResourceType(
        "google_storage_transfer_agent_pool",
        "transfer agent pool",
        Layer.DATA,
        identity=("project", "name"),
        consequence=Consequence(
            "gets no new data: its agents have no work", whom="whoever works with the copy", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_storage_transfer_job",
        "transfer job",
        Layer.DATA,
        consequence=Consequence("gets no new data", whom="whoever works with the copy", reach=Reach.LATER),
    ),
)
