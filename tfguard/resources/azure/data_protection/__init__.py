"""Backup of disks, blobs and databases."""
