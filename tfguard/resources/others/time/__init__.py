"""Values of time."""
