"""Migration Center."""
