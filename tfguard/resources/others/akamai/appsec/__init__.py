"""Akamai's application security."""
