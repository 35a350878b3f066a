"""Managed policies."""
