"""Amazon CloudWatch Internet Monitor."""
