"""File Sync and Storage Mover."""
