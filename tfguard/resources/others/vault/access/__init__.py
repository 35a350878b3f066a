"""Vault's secrets, policies and log-ins."""
