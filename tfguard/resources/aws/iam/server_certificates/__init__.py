"""Server certificates."""
