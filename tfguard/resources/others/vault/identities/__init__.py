"""Vault's identities, groups and OIDC."""
