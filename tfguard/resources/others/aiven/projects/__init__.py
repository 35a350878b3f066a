"""Aiven's projects, networks and organizations."""
