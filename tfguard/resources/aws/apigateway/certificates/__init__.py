"""API Gateway's client certificates."""
