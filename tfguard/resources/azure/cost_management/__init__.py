"""Cost management."""
