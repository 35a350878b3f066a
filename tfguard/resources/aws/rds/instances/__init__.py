"""Database instances."""
