"""Amazon OpenSearch Service by its old name, Elasticsearch Service, as AWS answers."""

from __future__ import annotations

from tfguard.resources.aws.opensearch.domains import domain_reader

LIVE_READERS = (
    domain_reader(
        "aws_elasticsearch_domain",
        "es",
        "describe_elasticsearch_domain",
        "ElasticsearchClusterConfig",
        {"elasticsearch_version": "ElasticsearchVersion"},
    ),
)
