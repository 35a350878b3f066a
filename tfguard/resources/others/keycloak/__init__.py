"""Keycloak."""
