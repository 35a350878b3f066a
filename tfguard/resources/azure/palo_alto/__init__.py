"""Palo Alto firewalls."""
