"""Datadog's integrations with clouds and other services."""
