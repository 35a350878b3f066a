"""Amazon VPC IP Address Manager."""
