"""Entra ID's applications and service principals."""
