"""VPC peering connections."""
