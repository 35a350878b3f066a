"""Purview."""
