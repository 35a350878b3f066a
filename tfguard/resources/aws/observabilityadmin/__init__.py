"""Amazon CloudWatch Observability Admin."""
