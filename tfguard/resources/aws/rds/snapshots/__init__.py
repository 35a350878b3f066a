"""Database snapshots."""
