"""Amazon CloudWatch Observability Access Manager."""
