"""Blockchain Node Engine."""
