"""Amazon VPC Route Server."""
