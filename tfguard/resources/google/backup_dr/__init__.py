"""Backup and Disaster Recovery."""
