"""Container Analysis."""
