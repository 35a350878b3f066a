"""Null resources."""
