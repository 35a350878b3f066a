"""Akamai's DNS, properties, certificates and traffic management."""
