"""Azure Cache for Redis."""
