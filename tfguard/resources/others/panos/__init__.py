"""Palo Alto Networks' firewalls."""
