"""Sensitive Data Protection."""
