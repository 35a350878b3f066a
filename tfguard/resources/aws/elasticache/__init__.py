"""Amazon ElastiCache."""
