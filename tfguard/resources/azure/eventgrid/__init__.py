"""Event Grid."""
