"""Facts about who is told."""
