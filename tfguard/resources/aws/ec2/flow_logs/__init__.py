"""VPC flow logs."""
