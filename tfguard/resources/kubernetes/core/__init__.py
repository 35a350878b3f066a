"""Namespaces, Services, volumes, configuration and accounts."""
