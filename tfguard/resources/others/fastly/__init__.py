"""Fastly."""
