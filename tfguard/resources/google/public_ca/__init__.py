"""Public CA."""
