"""Amazon OpenSearch Ingestion."""
