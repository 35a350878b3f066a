"""AI services."""
