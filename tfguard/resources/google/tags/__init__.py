"""Resource tags."""
