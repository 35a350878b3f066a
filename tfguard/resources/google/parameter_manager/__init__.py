"""Parameter Manager."""
