"""Amazon OpenSearch Service by its old name, Elasticsearch Service, for plans."""

from __future__ import annotations

from tfguard.resources.aws.opensearch.types import search_domain

RESOURCE_TYPES = (search_domain("aws_elasticsearch_domain", "search domain", "elasticsearch_version"),)
