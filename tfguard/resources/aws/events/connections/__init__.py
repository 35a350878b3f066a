"""Connections to HTTP APIs outside AWS, and API destinations."""
