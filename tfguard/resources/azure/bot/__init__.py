"""Bot Service."""
