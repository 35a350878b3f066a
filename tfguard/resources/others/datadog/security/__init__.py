"""Datadog's security products."""
