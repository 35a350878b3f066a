"""AWS account access."""
