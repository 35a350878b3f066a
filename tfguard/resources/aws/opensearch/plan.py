"""Amazon OpenSearch Service, for plans."""

from __future__ import annotations

from tfguard.resources.aws.opensearch.types import search_domain

RESOURCE_TYPES = (search_domain("aws_opensearch_domain", "search domain", "engine_version", "dashboard_endpoint"),)
