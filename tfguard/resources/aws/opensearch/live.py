"""Amazon OpenSearch Service, as AWS answers."""

from __future__ import annotations

from tfguard.resources.aws.opensearch.domains import domain_reader

LIVE_READERS = (
    domain_reader(
        "aws_opensearch_domain", "opensearch", "describe_domain", "ClusterConfig", {"engine_version": "EngineVersion"}
    ),
)
