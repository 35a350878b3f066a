"""VM Manager."""
