"""VPC endpoints and endpoint services."""
