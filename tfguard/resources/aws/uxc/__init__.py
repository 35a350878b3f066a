"""AWS console settings."""
