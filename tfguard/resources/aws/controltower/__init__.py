"""AWS Control Tower."""
