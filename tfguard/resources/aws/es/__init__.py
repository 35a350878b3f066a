"""Amazon OpenSearch Service by its old name, Elasticsearch Service."""
