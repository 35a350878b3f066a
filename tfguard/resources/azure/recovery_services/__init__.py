"""Backup vaults."""
