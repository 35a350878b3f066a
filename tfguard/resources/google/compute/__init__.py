"""Compute Engine and Cloud Load Balancing."""
