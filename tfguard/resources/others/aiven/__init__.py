"""Aiven."""
