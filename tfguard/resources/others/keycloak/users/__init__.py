"""Keycloak's realms, users, groups and where these come from."""
