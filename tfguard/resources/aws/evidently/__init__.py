"""Amazon CloudWatch Evidently."""
