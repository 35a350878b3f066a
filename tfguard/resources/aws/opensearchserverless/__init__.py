"""Amazon OpenSearch Serverless."""
