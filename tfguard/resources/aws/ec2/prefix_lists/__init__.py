"""Managed prefix lists."""
