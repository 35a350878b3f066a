"""OS Login."""
