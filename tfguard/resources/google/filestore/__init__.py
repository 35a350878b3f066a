"""Filestore."""
