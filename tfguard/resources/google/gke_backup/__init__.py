"""Backup for GKE."""
