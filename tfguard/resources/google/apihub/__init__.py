"""API hub."""
