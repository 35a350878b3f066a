"""Load balancing."""
