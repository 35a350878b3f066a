"""The services of Google Cloud, and the facets that the folder of each has."""

from __future__ import annotations

from typing import Final

SERVICES: Final[dict[str, tuple[str, ...]]] = {
    "google/alloydb": ("plan",),
    "google/app_engine": ("plan",),
    "google/artifact_registry": ("plan",),
    "google/bigquery": ("plan",),
    "google/bigtable": ("plan",),
    "google/certificate_manager": ("plan",),
    "google/compute/certificates": ("plan",),
    "google/compute/disks": ("plan",),
    "google/compute/instances": ("plan",),
    "google/compute/load_balancers": ("plan",),
    "google/compute/networks": ("plan",),
    "google/container": ("plan",),
    "google/dns": ("plan",),
    "google/filestore": ("plan",),
    "google/firestore": ("plan",),
    "google/functions": ("plan",),
    "google/iam": ("plan",),
    "google/kms": ("plan",),
    "google/memcache": ("plan",),
    "google/monitoring": ("plan",),
    "google/pubsub": ("plan",),
    "google/redis": ("plan",),
    "google/run": ("plan",),
    "google/scheduler": ("plan",),
    "google/secret_manager": ("plan",),
    "google/spanner": ("plan",),
    "google/sql": ("plan",),
    "google/storage": ("plan",),
    "google/workflows": ("plan",),
}
