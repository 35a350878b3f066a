"""Entra ID's users, groups, roles and policies."""
