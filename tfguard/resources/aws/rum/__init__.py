"""Amazon CloudWatch RUM."""
