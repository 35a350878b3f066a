"""Vault's secrets engines, certificates and keys."""
