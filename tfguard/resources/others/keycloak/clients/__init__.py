"""Keycloak's clients, tokens and log-in flows."""
