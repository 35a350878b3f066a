"""Amazon CloudWatch Synthetics."""
