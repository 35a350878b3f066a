"""Roles, their policies and instance profiles."""
