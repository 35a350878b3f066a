"""Zones and records."""
