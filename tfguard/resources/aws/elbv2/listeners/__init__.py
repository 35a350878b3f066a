"""Listeners, their rules and certificates."""
